// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.SetUp {
  /// The input of `auth.setUp`.
  public struct Input: SchemaMessage {
    /// What stands in the file; it is good once.
    public var token: String
    /// What the account signs in with.
    public var username: String
    /// Its password.
    public var password: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(token: String, username: String, password: String, operationId: String? = nil) {
      self.token = token
      self.username = username
      self.password = password
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      token = try members.read("token")
      username = try members.read("username")
      password = try members.read("password")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("token", token)
      members.write("username", username)
      members.write("password", password)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthSetUpInput", [
      FieldFacts(1, "token", .string),
      FieldFacts(2, "username", .string),
      FieldFacts(3, "password", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.SetUp.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 128)
    public static let username = FieldLimits(minLength: 3, maxLength: 50, format: "name")
    public static let password = FieldLimits(minLength: 8, maxLength: 128)
  }
}
