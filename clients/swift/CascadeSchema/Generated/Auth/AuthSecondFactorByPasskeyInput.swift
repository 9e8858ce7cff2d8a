// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.SecondFactorByPasskey {
  /// The input of `auth.secondFactorByPasskey`.
  public struct Input: SchemaMessage {
    /// What the question came with.
    public var token: String
    /// What the browser answered: AuthenticationResponseJSON.
    public var credential: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(token: String, credential: String, operationId: String? = nil) {
      self.token = token
      self.credential = credential
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      token = try members.read("token")
      credential = try members.read("credential")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("token", token)
      members.write("credential", credential)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthSecondFactorByPasskeyInput", [
      FieldFacts(1, "token", .string),
      FieldFacts(2, "credential", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.SecondFactorByPasskey.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 4096)
    public static let credential = FieldLimits(minLength: 2, maxLength: 16_384)
  }
}
