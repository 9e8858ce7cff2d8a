// Generated from Schema/typing.graphql by codegen. Do not edit.

public import CascadeClient

extension Typing.Start {
  /// The input of `typing.start`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String, operationId: String? = nil) {
      self.roomId = roomId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("TypingStartInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
