// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import CascadeClient

extension SignInProvider.Delete {
  /// The input of `signInProvider.delete`.
  public struct Input: SchemaMessage {
    /// The sign in provider that it is about.
    public var signInProviderId: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(signInProviderId: String, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.signInProviderId = signInProviderId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      signInProviderId = try members.read("signInProviderId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("signInProviderId", signInProviderId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("SignInProviderDeleteInput", [
      FieldFacts(1011, "signInProviderId", .string, in: .path),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
