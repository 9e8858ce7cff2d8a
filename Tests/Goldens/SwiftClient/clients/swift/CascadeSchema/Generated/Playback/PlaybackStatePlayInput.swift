// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState.Play {
  /// What `playbackState.play` takes.
  public struct Input: SchemaMessage {
    /// The room that it lives in.
    public var roomId: String
    /// From where; the present position when left out.
    public var from: Duration?
    /// The version that the caller saw; refused where it is another by now.
    public var expectedVersion: Int?
    /// Repeats with the same id are done once.
    public var operationId: String?

    public init(roomId: String, from: Duration? = nil, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.from = from
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      from = try members.readOptional("from")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("from", from)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaybackStatePlayInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "from", .duration, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension PlaybackState.Play.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let from = FieldLimits(minimum: 0)
  }
}
