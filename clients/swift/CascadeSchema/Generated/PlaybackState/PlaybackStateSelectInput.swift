// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState.Select {
  /// The input of `playbackState.select`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// What to watch.
    public var mediaId: String
    /// From where; where the room left it when left out, else from the beginning.
    public var from: Duration?
    /// Whether it plays at once.
    public var plays: Bool?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      mediaId: String,
      from: Duration? = nil,
      plays: Bool? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.mediaId = mediaId
      self.from = from
      self.plays = plays
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      mediaId = try members.read("mediaId")
      from = try members.readOptional("from")
      plays = try members.readOptional("plays")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("mediaId", mediaId)
      members.writeSaid("from", from)
      members.writeSaid("plays", plays)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaybackStateSelectInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "mediaId", .string),
      FieldFacts(2, "from", .duration, isNullable: true),
      FieldFacts(3, "plays", .boolean),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension PlaybackState.Select.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let from = FieldLimits(minimum: 0, maximum: 31_536_000)
  }
}
