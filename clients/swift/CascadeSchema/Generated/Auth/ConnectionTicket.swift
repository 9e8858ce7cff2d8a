// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// Opens one connection.
public struct ConnectionTicket: SchemaMessage {
  /// Shown as `?ticket=…`; it is good once.
  public var ticket: String
  /// The room that it is good for; null for the caller's own scope.
  public var roomId: String?
  /// Until when.
  public var expiresAt: Timestamp

  public init(ticket: String, roomId: String? = nil, expiresAt: Timestamp) {
    self.ticket = ticket
    self.roomId = roomId
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    ticket = try members.read("ticket")
    roomId = try members.readOptional("roomId")
    expiresAt = try members.read("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("ticket", ticket)
    members.writeNullable("roomId", roomId)
    members.write("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("ConnectionTicket", [
    FieldFacts(1, "ticket", .string),
    FieldFacts(2, "roomId", .string, isNullable: true),
    FieldFacts(3, "expiresAt", .timestamp),
  ])
}
