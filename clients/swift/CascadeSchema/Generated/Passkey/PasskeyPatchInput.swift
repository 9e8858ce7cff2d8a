// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey.Patch {
  /// The input of `passkey.patch`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The passkey that it is about.
    public var passkeyId: String
    /// What to change.
    public var patch: Passkey.Patch
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      userId: String, passkeyId: String, patch: Passkey.Patch, expectedVersion: Int? = nil, operationId: String? = nil
    ) {
      self.userId = userId
      self.passkeyId = passkeyId
      self.patch = patch
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      passkeyId = try members.read("passkeyId")
      patch = try members.read("patch")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("passkeyId", passkeyId)
      members.write("patch", patch)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PasskeyPatchInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1011, "passkeyId", .string, in: .path),
      FieldFacts(1005, "patch", .message(Passkey.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
