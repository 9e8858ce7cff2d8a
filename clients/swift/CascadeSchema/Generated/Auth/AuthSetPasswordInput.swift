// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.SetPassword {
  /// The input of `auth.setPassword`.
  public struct Input: SchemaMessage {
    /// The username, or the email address.
    public var username: String
    /// The code.
    public var code: String
    /// The new password.
    public var newPassword: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(username: String, code: String, newPassword: String, operationId: String? = nil) {
      self.username = username
      self.code = code
      self.newPassword = newPassword
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      username = try members.read("username")
      code = try members.read("code")
      newPassword = try members.read("newPassword")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("username", username)
      members.write("code", code)
      members.write("newPassword", newPassword)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthSetPasswordInput", [
      FieldFacts(1, "username", .string),
      FieldFacts(2, "code", .string),
      FieldFacts(3, "newPassword", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.SetPassword.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let username = FieldLimits(minLength: 1, maxLength: 254)
    public static let code = FieldLimits(minLength: 1, maxLength: 64)
    public static let newPassword = FieldLimits(minLength: 8, maxLength: 128)
  }
}
