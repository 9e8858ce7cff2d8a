// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import CascadeClient

extension SignInProvider.Patch {
  /// The input of `signInProvider.patch`.
  public struct Input: SchemaMessage {
    /// The sign in provider that it is about.
    public var signInProviderId: String
    /// What to change.
    public var patch: SignInProvider.Patch
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      signInProviderId: String, patch: SignInProvider.Patch, expectedVersion: Int? = nil, operationId: String? = nil
    ) {
      self.signInProviderId = signInProviderId
      self.patch = patch
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      signInProviderId = try members.read("signInProviderId")
      patch = try members.read("patch")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("signInProviderId", signInProviderId)
      members.write("patch", patch)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("SignInProviderPatchInput", [
      FieldFacts(1011, "signInProviderId", .string, in: .path),
      FieldFacts(1005, "patch", .message(SignInProvider.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
