// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.ChangeEmail {
  /// The input of `user.changeEmail`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The new address.
    public var email: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, email: String, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.userId = userId
      self.email = email
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      email = try members.read("email")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("email", email)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("UserChangeEmailInput", [
      FieldFacts(1011, "userId", .string, in: .path),
      FieldFacts(1, "email", .string),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension User.ChangeEmail.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let email = FieldLimits(minLength: 3, maxLength: 254, format: "email")
  }
}
