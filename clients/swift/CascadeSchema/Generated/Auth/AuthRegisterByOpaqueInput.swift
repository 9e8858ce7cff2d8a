// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.RegisterByOpaque {
  /// The input of `auth.registerByOpaque`.
  public struct Input: SchemaMessage {
    /// What the beginning answered.
    public var token: String
    /// The client's second message: what is kept of the password.
    public var upload: String
    /// What it signs in with and is mentioned by.
    public var username: String
    /// What people call it; the username where it is empty.
    public var displayName: String?
    /// What the user calls this session.
    public var sessionName: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      token: String,
      upload: String,
      username: String,
      displayName: String? = nil,
      sessionName: String? = nil,
      operationId: String? = nil
    ) {
      self.token = token
      self.upload = upload
      self.username = username
      self.displayName = displayName
      self.sessionName = sessionName
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      token = try members.read("token")
      upload = try members.read("upload")
      username = try members.read("username")
      displayName = try members.readOptional("displayName")
      sessionName = try members.readOptional("sessionName")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("token", token)
      members.write("upload", upload)
      members.write("username", username)
      members.writeSaid("displayName", displayName)
      members.writeSaid("sessionName", sessionName)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthRegisterByOpaqueInput", [
      FieldFacts(1, "token", .string),
      FieldFacts(2, "upload", .string),
      FieldFacts(3, "username", .string),
      FieldFacts(4, "displayName", .string),
      FieldFacts(5, "sessionName", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.RegisterByOpaque.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 1024)
    public static let upload = FieldLimits(minLength: 272, maxLength: 272)
    public static let username = FieldLimits(minLength: 3, maxLength: 50, format: "name")
    public static let displayName = FieldLimits(minLength: 0, maxLength: 64)
    public static let sessionName = FieldLimits(minLength: 0, maxLength: 64)
  }
}
