// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.BeginOpaqueLogin {
  /// The input of `auth.beginOpaqueLogin`.
  public struct Input: SchemaMessage {
    /// The username; no email address.
    public var username: String
    /// The client's first message: KE1 of RFC 9807.
    public var request: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(username: String, request: String, operationId: String? = nil) {
      self.username = username
      self.request = request
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      username = try members.read("username")
      request = try members.read("request")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("username", username)
      members.write("request", request)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthBeginOpaqueLoginInput", [
      FieldFacts(1, "username", .string),
      FieldFacts(2, "request", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.BeginOpaqueLogin.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let username = FieldLimits(minLength: 1, maxLength: 50)
    public static let request = FieldLimits(minLength: 128, maxLength: 128, format: "base64url")
  }
}
