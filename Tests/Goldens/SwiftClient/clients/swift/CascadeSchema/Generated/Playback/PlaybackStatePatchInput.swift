// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState.Patch {
  /// What `playbackState.patch` takes.
  public struct Input: SchemaMessage {
    /// The room that it lives in.
    public var roomId: String
    /// What changes.
    public var patch: PlaybackState.Patch
    /// The version that the caller saw; refused where it is another by now.
    public var expectedVersion: Int?
    /// Repeats with the same id are done once.
    public var operationId: String?

    public init(roomId: String, patch: PlaybackState.Patch, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.patch = patch
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      patch = try members.read("patch")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("patch", patch)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaybackStatePatchInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1005, "patch", .message(PlaybackState.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
