// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.ChangePasswordByOpaque {
  /// The input of `user.changePasswordByOpaque`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// What `auth.beginOpaquePassword` answered.
    public var token: String
    /// The client's second message: what is kept of the password.
    public var upload: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      userId: String, token: String, upload: String, expectedVersion: Int? = nil, operationId: String? = nil
    ) {
      self.userId = userId
      self.token = token
      self.upload = upload
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      token = try members.read("token")
      upload = try members.read("upload")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("token", token)
      members.write("upload", upload)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("UserChangePasswordByOpaqueInput", [
      FieldFacts(1011, "userId", .string, in: .path),
      FieldFacts(1, "token", .string),
      FieldFacts(2, "upload", .string),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension User.ChangePasswordByOpaque.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 1024)
    public static let upload = FieldLimits(minLength: 272, maxLength: 272)
  }
}
