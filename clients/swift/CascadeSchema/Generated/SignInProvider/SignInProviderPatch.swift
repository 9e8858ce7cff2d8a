// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import CascadeClient

extension SignInProvider {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What people read on the button.
    public var displayName: String?
    /// What it calls this server.
    public var clientId: String?
    /// What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never shown.
    public var clientSecret: Change<String>
    /// What is asked for of whoever signs in; what its kind needs where it is empty.
    public var scopes: [String]?
    /// Whether people may sign in by it.
    public var isEnabled: Bool?
    /// Whether it is among what people are offered; who knows its id may use it all the same.
    public var isListed: Bool?
    /// What becomes of people who come by it and have no account here.
    public var newcomers: Newcomers?

    public init(
      displayName: String? = nil,
      clientId: String? = nil,
      clientSecret: Change<String> = .keep,
      scopes: [String]? = nil,
      isEnabled: Bool? = nil,
      isListed: Bool? = nil,
      newcomers: Newcomers? = nil
    ) {
      self.displayName = displayName
      self.clientId = clientId
      self.clientSecret = clientSecret
      self.scopes = scopes
      self.isEnabled = isEnabled
      self.isListed = isListed
      self.newcomers = newcomers
    }

    public init(members: Members) throws(DecodeError) {
      displayName = try members.readOptional("displayName")
      clientId = try members.readOptional("clientId")
      clientSecret = try members.readChange("clientSecret")
      scopes = try members.readOptionalList("scopes")
      isEnabled = try members.readOptional("isEnabled")
      isListed = try members.readOptional("isListed")
      newcomers = try members.readOptional("newcomers")
    }

    public func write(into members: inout Members) {
      members.writeSaid("displayName", displayName)
      members.writeSaid("clientId", clientId)
      members.writeChange("clientSecret", clientSecret)
      members.writeSaidList("scopes", scopes)
      members.writeSaid("isEnabled", isEnabled)
      members.writeSaid("isListed", isListed)
      members.writeSaid("newcomers", newcomers)
    }

    public static let facts = MessageFacts("SignInProviderPatch", isPatch: true, [
      FieldFacts(4, "displayName", .string),
      FieldFacts(5, "clientId", .string),
      FieldFacts(6, "clientSecret", .string, isNullable: true),
      FieldFacts(8, "scopes", .string, isList: true),
      FieldFacts(9, "isEnabled", .boolean),
      FieldFacts(10, "isListed", .boolean),
      FieldFacts(11, "newcomers", .enumeration(Newcomers.self)),
    ])
  }
}

extension SignInProvider.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let displayName = FieldLimits(minLength: 1, maxLength: 64)
    public static let clientId = FieldLimits(minLength: 1, maxLength: 256)
    public static let clientSecret = FieldLimits(minLength: 1, maxLength: 1024)
    public static let scopes = FieldLimits(minLength: 1, maxLength: 128, minCount: 0, maxCount: 16)
  }
}
