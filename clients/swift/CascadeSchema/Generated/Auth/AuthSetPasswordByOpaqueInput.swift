// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.SetPasswordByOpaque {
  /// The input of `auth.setPasswordByOpaque`.
  public struct Input: SchemaMessage {
    /// What the beginning answered.
    public var token: String
    /// The client's second message: what is kept of the password.
    public var upload: String
    /// The username, or the email address.
    public var username: String
    /// The code for a new password.
    public var code: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(token: String, upload: String, username: String, code: String, operationId: String? = nil) {
      self.token = token
      self.upload = upload
      self.username = username
      self.code = code
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      token = try members.read("token")
      upload = try members.read("upload")
      username = try members.read("username")
      code = try members.read("code")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("token", token)
      members.write("upload", upload)
      members.write("username", username)
      members.write("code", code)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthSetPasswordByOpaqueInput", [
      FieldFacts(1, "token", .string),
      FieldFacts(2, "upload", .string),
      FieldFacts(3, "username", .string),
      FieldFacts(4, "code", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.SetPasswordByOpaque.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 1024)
    public static let upload = FieldLimits(minLength: 272, maxLength: 272)
    public static let username = FieldLimits(minLength: 1, maxLength: 254)
    public static let code = FieldLimits(minLength: 1, maxLength: 64)
  }
}
