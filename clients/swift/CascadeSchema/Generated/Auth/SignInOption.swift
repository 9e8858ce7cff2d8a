// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// Another service that one can sign in by.
public struct SignInOption: SchemaMessage {
  /// What it is called here.
  public var id: String
  /// What people read on the button.
  public var displayName: String

  public init(id: String, displayName: String) {
    self.id = id
    self.displayName = displayName
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    displayName = try members.read("displayName")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("displayName", displayName)
  }

  public static let facts = MessageFacts("SignInOption", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "displayName", .string),
  ])
}
