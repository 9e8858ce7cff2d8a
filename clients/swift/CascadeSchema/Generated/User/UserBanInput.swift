// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.Ban {
  /// The input of `user.ban`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// Why; the user is told.
    public var reason: String?
    /// Until when; for good when left out.
    public var until: Timestamp?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      userId: String,
      reason: String? = nil,
      until: Timestamp? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.userId = userId
      self.reason = reason
      self.until = until
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      reason = try members.readOptional("reason")
      until = try members.readOptional("until")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.writeSaid("reason", reason)
      members.writeSaid("until", until)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("UserBanInput", [
      FieldFacts(1011, "userId", .string, in: .path),
      FieldFacts(1, "reason", .string, isNullable: true),
      FieldFacts(2, "until", .timestamp, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension User.Ban.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let reason = FieldLimits(minLength: 0, maxLength: 500)
  }
}
