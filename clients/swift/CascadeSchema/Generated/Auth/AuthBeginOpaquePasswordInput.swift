// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.BeginOpaquePassword {
  /// The input of `auth.beginOpaquePassword`.
  public struct Input: SchemaMessage {
    /// The client's first message, a registration request of RFC 9807.
    public var request: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(request: String, operationId: String? = nil) {
      self.request = request
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      request = try members.read("request")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("request", request)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthBeginOpaquePasswordInput", [
      FieldFacts(1, "request", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.BeginOpaquePassword.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let request = FieldLimits(minLength: 43, maxLength: 43, format: "base64url")
  }
}
