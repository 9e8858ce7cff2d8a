// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.Ticket {
  /// The input of `auth.ticket`.
  public struct Input: SchemaMessage {
    /// The room; the caller's own scope when left out.
    public var roomId: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.readOptional("roomId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.writeSaid("roomId", roomId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthTicketInput", [
      FieldFacts(1, "roomId", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
