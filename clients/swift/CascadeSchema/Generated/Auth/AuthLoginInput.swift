// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.Login {
  /// The input of `auth.login`.
  public struct Input: SchemaMessage {
    /// The username, or the email address.
    public var username: String
    /// The password.
    public var password: String
    /// What the user calls this session.
    public var sessionName: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(username: String, password: String, sessionName: String? = nil, operationId: String? = nil) {
      self.username = username
      self.password = password
      self.sessionName = sessionName
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      username = try members.read("username")
      password = try members.read("password")
      sessionName = try members.readOptional("sessionName")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("username", username)
      members.write("password", password)
      members.writeSaid("sessionName", sessionName)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthLoginInput", [
      FieldFacts(1, "username", .string),
      FieldFacts(2, "password", .string),
      FieldFacts(3, "sessionName", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.Login.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let username = FieldLimits(minLength: 1, maxLength: 254)
    public static let password = FieldLimits(minLength: 1, maxLength: 128)
    public static let sessionName = FieldLimits(minLength: 0, maxLength: 64)
  }
}
