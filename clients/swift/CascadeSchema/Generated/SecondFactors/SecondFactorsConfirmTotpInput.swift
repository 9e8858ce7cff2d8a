// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import CascadeClient

extension SecondFactors.ConfirmTotp {
  /// The input of `secondFactors.confirmTotp`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// What the offer came with.
    public var token: String
    /// The code that the program shows.
    public var code: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, token: String, code: String, operationId: String? = nil) {
      self.userId = userId
      self.token = token
      self.code = code
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      token = try members.read("token")
      code = try members.read("code")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("token", token)
      members.write("code", code)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("SecondFactorsConfirmTotpInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1, "token", .string),
      FieldFacts(2, "code", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension SecondFactors.ConfirmTotp.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 1024)
    public static let code = FieldLimits(minLength: 1, maxLength: 64)
  }
}
