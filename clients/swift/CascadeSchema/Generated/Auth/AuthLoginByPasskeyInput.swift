// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.LoginByPasskey {
  /// The input of `auth.loginByPasskey`.
  public struct Input: SchemaMessage {
    /// What the question came with.
    public var token: String
    /// What the browser answered: AuthenticationResponseJSON.
    public var credential: String
    /// What the user calls this session.
    public var sessionName: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(token: String, credential: String, sessionName: String? = nil, operationId: String? = nil) {
      self.token = token
      self.credential = credential
      self.sessionName = sessionName
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      token = try members.read("token")
      credential = try members.read("credential")
      sessionName = try members.readOptional("sessionName")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("token", token)
      members.write("credential", credential)
      members.writeSaid("sessionName", sessionName)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthLoginByPasskeyInput", [
      FieldFacts(1, "token", .string),
      FieldFacts(2, "credential", .string),
      FieldFacts(3, "sessionName", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.LoginByPasskey.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 4096)
    public static let credential = FieldLimits(minLength: 2, maxLength: 16_384)
    public static let sessionName = FieldLimits(minLength: 0, maxLength: 64)
  }
}
