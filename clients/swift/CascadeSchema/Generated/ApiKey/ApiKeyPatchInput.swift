// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import CascadeClient

extension ApiKey.Patch {
  /// The input of `apiKey.patch`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The api key that it is about.
    public var apiKeyId: String
    /// What to change.
    public var patch: ApiKey.Patch
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      userId: String, apiKeyId: String, patch: ApiKey.Patch, expectedVersion: Int? = nil, operationId: String? = nil
    ) {
      self.userId = userId
      self.apiKeyId = apiKeyId
      self.patch = patch
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      apiKeyId = try members.read("apiKeyId")
      patch = try members.read("patch")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("apiKeyId", apiKeyId)
      members.write("patch", patch)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("ApiKeyPatchInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1011, "apiKeyId", .string, in: .path),
      FieldFacts(1005, "patch", .message(ApiKey.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
