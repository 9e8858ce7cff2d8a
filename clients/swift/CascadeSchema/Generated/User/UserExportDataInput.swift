// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.ExportData {
  /// The input of `user.exportData`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// How many calls at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?

    public init(userId: String, limit: Int? = nil, cursor: String? = nil) {
      self.userId = userId
      self.limit = limit
      self.cursor = cursor
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
    }

    public static let facts = MessageFacts("UserExportDataInput", [
      FieldFacts(1011, "userId", .string, in: .path),
      FieldFacts(1, "limit", .int, in: .query),
      FieldFacts(2, "cursor", .string, isNullable: true, in: .query),
    ])
  }
}

extension User.ExportData.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let limit = FieldLimits(minimum: 1, maximum: 1000)
    public static let cursor = FieldLimits(minLength: 0, maxLength: 512)
  }
}
