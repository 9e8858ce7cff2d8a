// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.Get {
  /// The input of `room.get`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String

    public init(roomId: String) {
      self.roomId = roomId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
    }

    public static let facts = MessageFacts("RoomGetInput", [
      FieldFacts(1011, "roomId", .string, in: .path),
    ])
  }
}
