// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey.List {
  /// The input of `passkey.list`.
  public struct Input: SchemaListInput {
    /// The user that it is about.
    public var userId: String
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: Passkey.Order?

    public init(userId: String, limit: Int? = nil, cursor: String? = nil, order: Passkey.Order? = nil) {
      self.userId = userId
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("PasskeyListInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Passkey.Order.self), isNullable: true, in: .query),
    ])
  }
}
