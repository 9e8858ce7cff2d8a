// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

extension Chat.Send {
  /// What `chat.send` takes.
  public struct Input: SchemaMessage {
    /// The room that it lives in.
    public var roomId: String
    /// What was said.
    public var text: String
    /// Repeats with the same id are done once.
    public var operationId: String?

    public init(roomId: String, text: String, operationId: String? = nil) {
      self.roomId = roomId
      self.text = text
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      text = try members.read("text")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("text", text)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("ChatSendInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "text", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Chat.Send.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let text = FieldLimits(minLength: 1, maxLength: 2000)
  }
}
