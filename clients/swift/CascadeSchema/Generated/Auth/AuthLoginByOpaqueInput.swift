// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.LoginByOpaque {
  /// The input of `auth.loginByOpaque`.
  public struct Input: SchemaMessage {
    /// What the beginning answered.
    public var token: String
    /// The client's second message: KE3 of RFC 9807.
    public var proof: String
    /// What the user calls this session.
    public var sessionName: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(token: String, proof: String, sessionName: String? = nil, operationId: String? = nil) {
      self.token = token
      self.proof = proof
      self.sessionName = sessionName
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      token = try members.read("token")
      proof = try members.read("proof")
      sessionName = try members.readOptional("sessionName")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("token", token)
      members.write("proof", proof)
      members.writeSaid("sessionName", sessionName)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthLoginByOpaqueInput", [
      FieldFacts(1, "token", .string),
      FieldFacts(2, "proof", .string),
      FieldFacts(3, "sessionName", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.LoginByOpaque.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let token = FieldLimits(minLength: 1, maxLength: 1024)
    public static let proof = FieldLimits(minLength: 86, maxLength: 86)
    public static let sessionName = FieldLimits(minLength: 0, maxLength: 64)
  }
}
