// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.Register {
  /// The input of `auth.register`.
  public struct Input: SchemaMessage {
    /// What it signs in with and is mentioned by.
    public var username: String
    /// Its password.
    public var password: String
    /// What people call it; the username where it is empty.
    public var displayName: String?
    /// What the user calls this session.
    public var sessionName: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      username: String,
      password: String,
      displayName: String? = nil,
      sessionName: String? = nil,
      operationId: String? = nil
    ) {
      self.username = username
      self.password = password
      self.displayName = displayName
      self.sessionName = sessionName
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      username = try members.read("username")
      password = try members.read("password")
      displayName = try members.readOptional("displayName")
      sessionName = try members.readOptional("sessionName")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("username", username)
      members.write("password", password)
      members.writeSaid("displayName", displayName)
      members.writeSaid("sessionName", sessionName)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthRegisterInput", [
      FieldFacts(1, "username", .string),
      FieldFacts(2, "password", .string),
      FieldFacts(3, "displayName", .string),
      FieldFacts(4, "sessionName", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.Register.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let username = FieldLimits(minLength: 3, maxLength: 50, format: "name")
    public static let password = FieldLimits(minLength: 8, maxLength: 128)
    public static let displayName = FieldLimits(minLength: 0, maxLength: 64)
    public static let sessionName = FieldLimits(minLength: 0, maxLength: 64)
  }
}
