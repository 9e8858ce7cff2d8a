// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.Patch {
  /// What `room.patch` takes.
  public struct Input: SchemaMessage {
    /// Which room it is about.
    public var roomId: String
    /// What changes.
    public var patch: Room.Patch
    /// The version that the caller saw; refused where it is another by now.
    public var expectedVersion: Int?
    /// Repeats with the same id are done once.
    public var operationId: String?

    public init(roomId: String, patch: Room.Patch, expectedVersion: Int? = nil, operationId: String? = nil) {
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

    public static let facts = MessageFacts("RoomPatchInput", [
      FieldFacts(1011, "roomId", .string, in: .path),
      FieldFacts(1005, "patch", .message(Room.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
