// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import CascadeClient

/// A key that has just been made.
public struct NewApiKey: SchemaMessage {
  /// Shown with every call: `Authorization: Bearer …`. Nobody can read it again.
  public var key: String
  /// What is known of it from now on.
  public var apiKey: ApiKey

  public init(key: String, apiKey: ApiKey) {
    self.key = key
    self.apiKey = apiKey
  }

  public init(members: Members) throws(DecodeError) {
    key = try members.read("key")
    apiKey = try members.read("apiKey")
  }

  public func write(into members: inout Members) {
    members.write("key", key)
    members.write("apiKey", apiKey)
  }

  public static let facts = MessageFacts("NewApiKey", [
    FieldFacts(1, "key", .string),
    FieldFacts(2, "apiKey", .message(ApiKey.self)),
  ])
}
