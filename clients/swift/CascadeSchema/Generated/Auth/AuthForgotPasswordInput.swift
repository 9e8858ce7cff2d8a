// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.ForgotPassword {
  /// The input of `auth.forgotPassword`.
  public struct Input: SchemaMessage {
    /// The username, or the email address.
    public var username: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(username: String, operationId: String? = nil) {
      self.username = username
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      username = try members.read("username")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("username", username)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthForgotPasswordInput", [
      FieldFacts(1, "username", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.ForgotPassword.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let username = FieldLimits(minLength: 1, maxLength: 254)
  }
}
