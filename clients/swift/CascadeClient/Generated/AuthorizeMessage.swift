// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Go on with a fresh token, before the old one runs out.
public struct AuthorizeMessage: SchemaMessage {
  /// The client's name for the answer; without one only an `error` answers.
  public var id: String?
  /// An access token of the same caller.
  public var token: String

  public init(id: String? = nil, token: String) {
    self.id = id
    self.token = token
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.readOptional("id")
    token = try members.read("token")
  }

  public func write(into members: inout Members) {
    members.writeSaid("id", id)
    members.write("token", token)
  }

  public static let facts = MessageFacts("AuthorizeMessage", [
    FieldFacts(1, "id", .string, isNullable: true),
    FieldFacts(2, "token", .string),
  ])
}

extension AuthorizeMessage {
  /// What its fields are held to.
  public enum Limits {
    public static let id = FieldLimits(minLength: 1, maxLength: 128)
    public static let token = FieldLimits(minLength: 1, maxLength: 4096)
  }
}
