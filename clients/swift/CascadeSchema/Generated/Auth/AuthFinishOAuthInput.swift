// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.FinishOAuth {
  /// The input of `auth.finishOAuth`.
  public struct Input: SchemaMessage {
    /// As it came back.
    public var state: String
    /// What the service gave for it.
    public var code: String?
    /// What the service said instead.
    public var error: String?
    /// Who sent it back, where that was said (`iss`).
    public var issuer: String?
    /// What the beginning answered.
    public var binding: String
    /// What the user calls this session.
    public var sessionName: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      state: String,
      code: String? = nil,
      error: String? = nil,
      issuer: String? = nil,
      binding: String,
      sessionName: String? = nil,
      operationId: String? = nil
    ) {
      self.state = state
      self.code = code
      self.error = error
      self.issuer = issuer
      self.binding = binding
      self.sessionName = sessionName
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      state = try members.read("state")
      code = try members.readOptional("code")
      error = try members.readOptional("error")
      issuer = try members.readOptional("issuer")
      binding = try members.read("binding")
      sessionName = try members.readOptional("sessionName")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("state", state)
      members.writeSaid("code", code)
      members.writeSaid("error", error)
      members.writeSaid("issuer", issuer)
      members.write("binding", binding)
      members.writeSaid("sessionName", sessionName)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthFinishOAuthInput", [
      FieldFacts(1, "state", .string),
      FieldFacts(2, "code", .string, isNullable: true),
      FieldFacts(3, "error", .string, isNullable: true),
      FieldFacts(4, "issuer", .string, isNullable: true),
      FieldFacts(5, "binding", .string),
      FieldFacts(6, "sessionName", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.FinishOAuth.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let state = FieldLimits(minLength: 1, maxLength: 4096)
    public static let code = FieldLimits(minLength: 1, maxLength: 4096)
    public static let error = FieldLimits(minLength: 1, maxLength: 256)
    public static let issuer = FieldLimits(minLength: 1, maxLength: 512)
    public static let binding = FieldLimits(minLength: 1, maxLength: 128)
    public static let sessionName = FieldLimits(minLength: 0, maxLength: 64)
  }
}
