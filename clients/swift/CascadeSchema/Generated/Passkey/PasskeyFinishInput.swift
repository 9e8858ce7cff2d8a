// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey.Finish {
  /// The input of `passkey.finish`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// What the question came with.
    public var token: String
    /// What the browser answered: RegistrationResponseJSON.
    public var credential: String
    /// What the user calls it.
    public var name: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, token: String, credential: String, name: String, operationId: String? = nil) {
      self.userId = userId
      self.token = token
      self.credential = credential
      self.name = name
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      token = try members.read("token")
      credential = try members.read("credential")
      name = try members.read("name")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("token", token)
      members.write("credential", credential)
      members.write("name", name)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PasskeyFinishInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1, "token", .string),
      FieldFacts(2, "credential", .string),
      FieldFacts(3, "name", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Passkey.Finish.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 4096)
    public static let credential = FieldLimits(minLength: 2, maxLength: 16_384)
    public static let name = FieldLimits(minLength: 1, maxLength: 64)
  }
}
