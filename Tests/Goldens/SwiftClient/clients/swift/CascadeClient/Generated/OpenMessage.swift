// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Names the scope, on carriers whose address does not: the first message of a gRPC stream, and of no other connection.
public struct OpenMessage: SchemaMessage {
  /// The room; the caller's own scope when left out.
  public var roomId: String?

  public init(roomId: String? = nil) {
    self.roomId = roomId
  }

  public init(members: Members) throws(DecodeError) {
    roomId = try members.readOptional("roomId")
  }

  public func write(into members: inout Members) {
    members.writeSaid("roomId", roomId)
  }

  public static let facts = MessageFacts("OpenMessage", [
    FieldFacts(1, "roomId", .string, isNullable: true),
  ])
}
