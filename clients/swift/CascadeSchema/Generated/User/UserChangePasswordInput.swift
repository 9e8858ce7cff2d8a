// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.ChangePassword {
  /// The input of `user.changePassword`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The present one.
    public var currentPassword: String
    /// The new one.
    public var newPassword: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      userId: String,
      currentPassword: String,
      newPassword: String,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.userId = userId
      self.currentPassword = currentPassword
      self.newPassword = newPassword
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      currentPassword = try members.read("currentPassword")
      newPassword = try members.read("newPassword")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("currentPassword", currentPassword)
      members.write("newPassword", newPassword)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("UserChangePasswordInput", [
      FieldFacts(1011, "userId", .string, in: .path),
      FieldFacts(1, "currentPassword", .string),
      FieldFacts(2, "newPassword", .string),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension User.ChangePassword.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let currentPassword = FieldLimits(minLength: 1, maxLength: 128)
    public static let newPassword = FieldLimits(minLength: 8, maxLength: 128)
  }
}
