// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.LoginByEmail {
  /// The input of `auth.loginByEmail`.
  public struct Input: SchemaMessage {
    /// What asking for the code answered.
    public var token: String
    /// The code.
    public var code: String
    /// What the user calls this session.
    public var sessionName: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(token: String, code: String, sessionName: String? = nil, operationId: String? = nil) {
      self.token = token
      self.code = code
      self.sessionName = sessionName
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      token = try members.read("token")
      code = try members.read("code")
      sessionName = try members.readOptional("sessionName")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("token", token)
      members.write("code", code)
      members.writeSaid("sessionName", sessionName)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthLoginByEmailInput", [
      FieldFacts(1, "token", .string),
      FieldFacts(2, "code", .string),
      FieldFacts(3, "sessionName", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.LoginByEmail.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 1024)
    public static let code = FieldLimits(minLength: 1, maxLength: 64)
    public static let sessionName = FieldLimits(minLength: 0, maxLength: 64)
  }
}
