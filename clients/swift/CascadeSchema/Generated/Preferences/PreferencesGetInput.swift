// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import CascadeClient

extension Preferences.Get {
  /// The input of `preferences.get`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String

    public init(userId: String) {
      self.userId = userId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
    }

    public static let facts = MessageFacts("PreferencesGetInput", [
      FieldFacts(1010, "userId", .string, in: .path),
    ])
  }
}
