// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import CascadeClient

extension ApiKey.Get {
  /// The input of `apiKey.get`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The api key that it is about.
    public var apiKeyId: String

    public init(userId: String, apiKeyId: String) {
      self.userId = userId
      self.apiKeyId = apiKeyId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      apiKeyId = try members.read("apiKeyId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("apiKeyId", apiKeyId)
    }

    public static let facts = MessageFacts("ApiKeyGetInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1011, "apiKeyId", .string, in: .path),
    ])
  }
}
