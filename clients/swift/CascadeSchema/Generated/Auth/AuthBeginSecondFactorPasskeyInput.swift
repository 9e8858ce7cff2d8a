// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.BeginSecondFactorPasskey {
  /// The input of `auth.beginSecondFactorPasskey`.
  public struct Input: SchemaMessage {
    /// What the login answered.
    public var token: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(token: String, operationId: String? = nil) {
      self.token = token
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      token = try members.read("token")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("token", token)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthBeginSecondFactorPasskeyInput", [
      FieldFacts(1, "token", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.BeginSecondFactorPasskey.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 1024)
  }
}
