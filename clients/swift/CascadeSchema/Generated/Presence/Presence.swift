// Generated from Schema/presence.graphql by codegen. Do not edit.

public import CascadeClient

/// A member that is there now, by whatever number of connections.
public struct Presence: SchemaMessage {
  /// The member.
  public var id: String
  /// The room that it belongs to.
  public var roomId: String
  /// Since when it is there.
  public var since: Timestamp
  /// By how many connections.
  public var connections: Int
  /// Whether its player can go on.
  public var readiness: Readiness
  /// How far its player is from where it should be, by its own word; null when it said nothing.
  public var drift: Duration?
  /// How sure it is of the server's clock: off by no more than this, by its own word; null when it said nothing.
  public var clockUncertainty: Duration?
  /// Whether it could not keep up, and is waited for no more.
  public var isExcluded: Bool

  public init(
    id: String,
    roomId: String,
    since: Timestamp,
    connections: Int,
    readiness: Readiness,
    drift: Duration? = nil,
    clockUncertainty: Duration? = nil,
    isExcluded: Bool
  ) {
    self.id = id
    self.roomId = roomId
    self.since = since
    self.connections = connections
    self.readiness = readiness
    self.drift = drift
    self.clockUncertainty = clockUncertainty
    self.isExcluded = isExcluded
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    roomId = try members.read("roomId")
    since = try members.read("since")
    connections = try members.read("connections")
    readiness = try members.read("readiness")
    drift = try members.readOptional("drift")
    clockUncertainty = try members.readOptional("clockUncertainty")
    isExcluded = try members.read("isExcluded")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("roomId", roomId)
    members.write("since", since)
    members.write("connections", connections)
    members.write("readiness", readiness)
    members.writeNullable("drift", drift)
    members.writeNullable("clockUncertainty", clockUncertainty)
    members.write("isExcluded", isExcluded)
  }

  public static let facts = MessageFacts("Presence", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "roomId", .string),
    FieldFacts(2, "since", .timestamp),
    FieldFacts(3, "connections", .int),
    FieldFacts(4, "readiness", .enumeration(Readiness.self)),
    FieldFacts(5, "drift", .duration, isNullable: true),
    FieldFacts(6, "clockUncertainty", .duration, isNullable: true),
    FieldFacts(7, "isExcluded", .boolean),
  ])
}
