// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.SendEmailCode {
  /// The input of `auth.sendEmailCode`.
  public struct Input: SchemaMessage {
    /// Where to.
    public var email: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(email: String, operationId: String? = nil) {
      self.email = email
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      email = try members.read("email")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("email", email)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthSendEmailCodeInput", [
      FieldFacts(1, "email", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.SendEmailCode.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let email = FieldLimits(minLength: 3, maxLength: 254, format: "email")
  }
}
