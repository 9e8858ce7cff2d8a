// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What it signs in with and is mentioned by. Capitals make no difference when names are compared.
    public var username: String?
    /// What people call it; the username where it is empty.
    public var displayName: String?
    /// What it says about itself.
    public var about: String?

    public init(username: String? = nil, displayName: String? = nil, about: String? = nil) {
      self.username = username
      self.displayName = displayName
      self.about = about
    }

    public init(members: Members) throws(DecodeError) {
      username = try members.readOptional("username")
      displayName = try members.readOptional("displayName")
      about = try members.readOptional("about")
    }

    public func write(into members: inout Members) {
      members.writeSaid("username", username)
      members.writeSaid("displayName", displayName)
      members.writeSaid("about", about)
    }

    public static let facts = MessageFacts("UserPatch", isPatch: true, [
      FieldFacts(2, "username", .string),
      FieldFacts(3, "displayName", .string),
      FieldFacts(4, "about", .string),
    ])
  }
}

extension User.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let username = FieldLimits(minLength: 3, maxLength: 50, format: "name")
    public static let displayName = FieldLimits(minLength: 0, maxLength: 64)
    public static let about = FieldLimits(minLength: 0, maxLength: 500)
  }
}
