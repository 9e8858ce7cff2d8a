// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import CascadeClient

extension ApiKey.Make {
  /// The input of `apiKey.make`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// What its owner calls it.
    public var name: String
    /// What may be done with it.
    public var scope: ApiKeyScope
    /// When it runs out; never when left out.
    public var expiresAt: Timestamp?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      userId: String, name: String, scope: ApiKeyScope, expiresAt: Timestamp? = nil, operationId: String? = nil
    ) {
      self.userId = userId
      self.name = name
      self.scope = scope
      self.expiresAt = expiresAt
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      name = try members.read("name")
      scope = try members.read("scope")
      expiresAt = try members.readOptional("expiresAt")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("name", name)
      members.write("scope", scope)
      members.writeSaid("expiresAt", expiresAt)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("ApiKeyMakeInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1, "name", .string),
      FieldFacts(2, "scope", .enumeration(ApiKeyScope.self)),
      FieldFacts(3, "expiresAt", .timestamp, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension ApiKey.Make.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 64)
  }
}
