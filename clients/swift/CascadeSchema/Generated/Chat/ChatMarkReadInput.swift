// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

extension Chat.MarkRead {
  /// The input of `chat.markRead`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The sequence of the last event that was seen.
    public var sequence: Int
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String, sequence: Int, operationId: String? = nil) {
      self.roomId = roomId
      self.sequence = sequence
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      sequence = try members.read("sequence")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("sequence", sequence)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("ChatMarkReadInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "sequence", .int),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Chat.MarkRead.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let sequence = FieldLimits(minimum: 0)
  }
}
