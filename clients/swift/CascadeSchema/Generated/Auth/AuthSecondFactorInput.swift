// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.SecondFactor {
  /// The input of `auth.secondFactor`.
  public struct Input: SchemaMessage {
    /// What the login answered.
    public var token: String
    /// Which factor it is.
    public var factor: SecondFactor
    /// The code.
    public var code: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(token: String, factor: SecondFactor, code: String, operationId: String? = nil) {
      self.token = token
      self.factor = factor
      self.code = code
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      token = try members.read("token")
      factor = try members.read("factor")
      code = try members.read("code")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("token", token)
      members.write("factor", factor)
      members.write("code", code)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthSecondFactorInput", [
      FieldFacts(1, "token", .string),
      FieldFacts(2, "factor", .enumeration(SecondFactor.self)),
      FieldFacts(3, "code", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.SecondFactor.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 1024)
    public static let code = FieldLimits(minLength: 1, maxLength: 64)
  }
}
