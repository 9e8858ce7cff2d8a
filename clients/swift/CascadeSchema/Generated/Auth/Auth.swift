// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// The ways into this server.
public struct Auth: SchemaMessage {
  /// Whether people can make themselves an account.
  public var isRegistrationOpen: Bool
  /// Whether people can come as guests, where a room lets them.
  public var areGuestsAllowed: Bool
  /// How one can sign in.
  public var methods: [SignInMethod]
  /// How short a password may be.
  public var minPasswordLength: Int
  /// The other services that one can sign in by.
  public var providers: [SignInOption]

  public init(
    isRegistrationOpen: Bool,
    areGuestsAllowed: Bool,
    methods: [SignInMethod] = [],
    minPasswordLength: Int,
    providers: [SignInOption] = []
  ) {
    self.isRegistrationOpen = isRegistrationOpen
    self.areGuestsAllowed = areGuestsAllowed
    self.methods = methods
    self.minPasswordLength = minPasswordLength
    self.providers = providers
  }

  public init(members: Members) throws(DecodeError) {
    isRegistrationOpen = try members.read("isRegistrationOpen")
    areGuestsAllowed = try members.read("areGuestsAllowed")
    methods = try members.readList("methods")
    minPasswordLength = try members.read("minPasswordLength")
    providers = try members.readList("providers")
  }

  public func write(into members: inout Members) {
    members.write("isRegistrationOpen", isRegistrationOpen)
    members.write("areGuestsAllowed", areGuestsAllowed)
    members.writeList("methods", methods)
    members.write("minPasswordLength", minPasswordLength)
    members.writeList("providers", providers)
  }

  public static let facts = MessageFacts("Auth", [
    FieldFacts(1, "isRegistrationOpen", .boolean),
    FieldFacts(2, "areGuestsAllowed", .boolean),
    FieldFacts(3, "methods", .enumeration(SignInMethod.self), isList: true),
    FieldFacts(4, "minPasswordLength", .int),
    FieldFacts(5, "providers", .message(SignInOption.self), isList: true),
  ])
}
