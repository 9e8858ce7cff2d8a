// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState.Pause {
  /// What `playbackState.pause` takes.
  public struct Input: SchemaMessage {
    /// The room that it lives in.
    public var roomId: String
    /// The version that the caller saw; refused where it is another by now.
    public var expectedVersion: Int?
    /// Repeats with the same id are done once.
    public var operationId: String?

    public init(roomId: String, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaybackStatePauseInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
