// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// What coming by way of another service came to.
public struct OAuthResult: SchemaMessage {
  /// As of signing in by any other way; null where an account was linked.
  public var login: LoginResult?
  /// What was linked; null where somebody signed in.
  public var linked: LinkedIdentity?
  /// Where the browser goes now.
  public var returnTo: String

  public init(login: LoginResult? = nil, linked: LinkedIdentity? = nil, returnTo: String) {
    self.login = login
    self.linked = linked
    self.returnTo = returnTo
  }

  public init(members: Members) throws(DecodeError) {
    login = try members.readOptional("login")
    linked = try members.readOptional("linked")
    returnTo = try members.read("returnTo")
  }

  public func write(into members: inout Members) {
    members.writeNullable("login", login)
    members.writeNullable("linked", linked)
    members.write("returnTo", returnTo)
  }

  public static let facts = MessageFacts("OAuthResult", [
    FieldFacts(1, "login", .message(LoginResult.self), isNullable: true),
    FieldFacts(2, "linked", .message(LinkedIdentity.self), isNullable: true),
    FieldFacts(3, "returnTo", .string),
  ])
}
