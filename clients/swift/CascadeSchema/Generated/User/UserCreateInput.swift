// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.Create {
  /// The input of `user.create`.
  public struct Input: SchemaMessage {
    /// What it signs in with and is mentioned by. Capitals make no difference when names are compared.
    public var username: String
    /// What people call it; the username where it is empty.
    public var displayName: String?
    /// What it says about itself.
    public var about: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(username: String, displayName: String? = nil, about: String? = nil, operationId: String? = nil) {
      self.username = username
      self.displayName = displayName
      self.about = about
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      username = try members.read("username")
      displayName = try members.readOptional("displayName")
      about = try members.readOptional("about")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("username", username)
      members.writeSaid("displayName", displayName)
      members.writeSaid("about", about)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("UserCreateInput", [
      FieldFacts(2, "username", .string),
      FieldFacts(3, "displayName", .string),
      FieldFacts(4, "about", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension User.Create.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let username = FieldLimits(minLength: 3, maxLength: 50, format: "name")
    public static let displayName = FieldLimits(minLength: 0, maxLength: 64)
    public static let about = FieldLimits(minLength: 0, maxLength: 500)
  }
}
