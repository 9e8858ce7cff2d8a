// Generated from Schema/presence.graphql by codegen. Do not edit.

public import Core
public import Wire

/// A member that is there now, by whatever number of connections.
public struct Presence: Sendable, Equatable {
  /// The member.
  public var id: ID<Member> = .unset
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// Since when it is there.
  public var since: Timestamp = .epoch
  /// By how many connections.
  public var connections: Int = 0
  /// Whether its player can go on.
  public var readiness: Readiness = .ready
  /// How far its player is from where it should be, by its own word; null when it said nothing.
  public var drift: Duration? = nil
  /// How sure it is of the server's clock: off by no more than this, by its own word; null when it said nothing.
  public var clockUncertainty: Duration? = nil
  /// Whether it could not keep up, and is waited for no more.
  public var isExcluded: Bool = false

  public static let fields = NameTable(
    "id 1 roomId 1010 since 2 connections 3 readiness 4 drift 5 clockUncertainty 6 isExcluded 7")

  public init() {}
}

extension Presence: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&roomId)
      case 2: try json.read(&since)
      case 3: try json.read(&connections)
      case 4: try json.read(&readiness)
      case 5: try json.read(&drift)
      case 6: try json.read(&clockUncertainty)
      case 7: try json.read(&isExcluded)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("roomId", roomId)
    json.field("since", since)
    json.field("connections", connections)
    json.field("readiness", readiness)
    json.field("drift", drift)
    json.field("clockUncertainty", clockUncertainty)
    json.field("isExcluded", isExcluded)
    json.endObject()
  }
}

extension Presence: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&since)
      case 3: try reader.read(&connections)
      case 4: try reader.read(&readiness)
      case 5: try reader.read(&drift)
      case 6: try reader.read(&clockUncertainty)
      case 7: try reader.read(&isExcluded)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, since)
    writer.field(3, connections)
    writer.field(4, readiness)
    writer.field(5, drift)
    writer.field(6, clockUncertainty)
    writer.field(7, isExcluded)
    writer.field(1010, roomId)
  }
}
