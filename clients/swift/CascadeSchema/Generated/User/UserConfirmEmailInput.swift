// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.ConfirmEmail {
  /// The input of `user.confirmEmail`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// What asking for the code answered.
    public var token: String
    /// The code.
    public var code: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      userId: String, token: String, code: String, expectedVersion: Int? = nil, operationId: String? = nil
    ) {
      self.userId = userId
      self.token = token
      self.code = code
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      token = try members.read("token")
      code = try members.read("code")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("token", token)
      members.write("code", code)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("UserConfirmEmailInput", [
      FieldFacts(1011, "userId", .string, in: .path),
      FieldFacts(1, "token", .string),
      FieldFacts(2, "code", .string),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension User.ConfirmEmail.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 1024)
    public static let code = FieldLimits(minLength: 1, maxLength: 64)
  }
}
