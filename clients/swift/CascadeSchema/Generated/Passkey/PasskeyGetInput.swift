// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey.Get {
  /// The input of `passkey.get`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The passkey that it is about.
    public var passkeyId: String

    public init(userId: String, passkeyId: String) {
      self.userId = userId
      self.passkeyId = passkeyId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      passkeyId = try members.read("passkeyId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("passkeyId", passkeyId)
    }

    public static let facts = MessageFacts("PasskeyGetInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1011, "passkeyId", .string, in: .path),
    ])
  }
}
