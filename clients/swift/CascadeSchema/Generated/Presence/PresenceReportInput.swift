// Generated from Schema/presence.graphql by codegen. Do not edit.

public import CascadeClient

extension Presence.Report {
  /// The input of `presence.report`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// Whether it can go on.
    public var readiness: Readiness
    /// The media that it is about.
    public var mediaId: String?
    /// Where it is.
    public var position: Duration?
    /// How far that is from where it should be: negative when it is behind.
    public var drift: Duration?
    /// How far its idea of the server's clock may be off.
    public var clockUncertainty: Duration?
    /// How long it can play from what it has.
    public var buffered: Duration?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      readiness: Readiness,
      mediaId: String? = nil,
      position: Duration? = nil,
      drift: Duration? = nil,
      clockUncertainty: Duration? = nil,
      buffered: Duration? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.readiness = readiness
      self.mediaId = mediaId
      self.position = position
      self.drift = drift
      self.clockUncertainty = clockUncertainty
      self.buffered = buffered
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      readiness = try members.read("readiness")
      mediaId = try members.readOptional("mediaId")
      position = try members.readOptional("position")
      drift = try members.readOptional("drift")
      clockUncertainty = try members.readOptional("clockUncertainty")
      buffered = try members.readOptional("buffered")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("readiness", readiness)
      members.writeSaid("mediaId", mediaId)
      members.writeSaid("position", position)
      members.writeSaid("drift", drift)
      members.writeSaid("clockUncertainty", clockUncertainty)
      members.writeSaid("buffered", buffered)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PresenceReportInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "readiness", .enumeration(Readiness.self)),
      FieldFacts(2, "mediaId", .string, isNullable: true),
      FieldFacts(3, "position", .duration, isNullable: true),
      FieldFacts(4, "drift", .duration, isNullable: true),
      FieldFacts(5, "clockUncertainty", .duration, isNullable: true),
      FieldFacts(6, "buffered", .duration, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Presence.Report.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let position = FieldLimits(minimum: 0, maximum: 31_536_000)
    public static let drift = FieldLimits(minimum: -86_400, maximum: 86_400)
    public static let clockUncertainty = FieldLimits(minimum: 0, maximum: 3600)
    public static let buffered = FieldLimits(minimum: 0, maximum: 86_400)
  }
}
