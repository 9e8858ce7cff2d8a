// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey.Delete {
  /// The input of `passkey.delete`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The passkey that it is about.
    public var passkeyId: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, passkeyId: String, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.userId = userId
      self.passkeyId = passkeyId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      passkeyId = try members.read("passkeyId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("passkeyId", passkeyId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PasskeyDeleteInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1011, "passkeyId", .string, in: .path),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
