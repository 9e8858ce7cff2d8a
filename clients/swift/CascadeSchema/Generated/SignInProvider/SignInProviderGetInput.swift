// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import CascadeClient

extension SignInProvider.Get {
  /// The input of `signInProvider.get`.
  public struct Input: SchemaMessage {
    /// The sign in provider that it is about.
    public var signInProviderId: String

    public init(signInProviderId: String) {
      self.signInProviderId = signInProviderId
    }

    public init(members: Members) throws(DecodeError) {
      signInProviderId = try members.read("signInProviderId")
    }

    public func write(into members: inout Members) {
      members.write("signInProviderId", signInProviderId)
    }

    public static let facts = MessageFacts("SignInProviderGetInput", [
      FieldFacts(1011, "signInProviderId", .string, in: .path),
    ])
  }
}
