// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import CascadeClient

extension SignInProvider.Create {
  /// The input of `signInProvider.create`.
  public struct Input: SchemaMessage {
    /// How it is spoken to.
    public var kind: ProviderKind
    /// Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so
    /// it stays.
    public var issuer: String?
    /// What people read on the button.
    public var displayName: String
    /// What it calls this server.
    public var clientId: String
    /// What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never shown.
    public var clientSecret: String?
    /// What is asked for of whoever signs in; what its kind needs where it is empty.
    public var scopes: [String]
    /// Whether people may sign in by it.
    public var isEnabled: Bool?
    /// Whether it is among what people are offered; who knows its id may use it all the same.
    public var isListed: Bool?
    /// What becomes of people who come by it and have no account here.
    public var newcomers: Newcomers?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      kind: ProviderKind,
      issuer: String? = nil,
      displayName: String,
      clientId: String,
      clientSecret: String? = nil,
      scopes: [String] = [],
      isEnabled: Bool? = nil,
      isListed: Bool? = nil,
      newcomers: Newcomers? = nil,
      operationId: String? = nil
    ) {
      self.kind = kind
      self.issuer = issuer
      self.displayName = displayName
      self.clientId = clientId
      self.clientSecret = clientSecret
      self.scopes = scopes
      self.isEnabled = isEnabled
      self.isListed = isListed
      self.newcomers = newcomers
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      kind = try members.read("kind")
      issuer = try members.readOptional("issuer")
      displayName = try members.read("displayName")
      clientId = try members.read("clientId")
      clientSecret = try members.readOptional("clientSecret")
      scopes = try members.readList("scopes")
      isEnabled = try members.readOptional("isEnabled")
      isListed = try members.readOptional("isListed")
      newcomers = try members.readOptional("newcomers")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("kind", kind)
      members.writeSaid("issuer", issuer)
      members.write("displayName", displayName)
      members.write("clientId", clientId)
      members.writeSaid("clientSecret", clientSecret)
      members.writeUnlessEmpty("scopes", scopes)
      members.writeSaid("isEnabled", isEnabled)
      members.writeSaid("isListed", isListed)
      members.writeSaid("newcomers", newcomers)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("SignInProviderCreateInput", [
      FieldFacts(2, "kind", .enumeration(ProviderKind.self)),
      FieldFacts(3, "issuer", .string, isNullable: true),
      FieldFacts(4, "displayName", .string),
      FieldFacts(5, "clientId", .string),
      FieldFacts(6, "clientSecret", .string, isNullable: true),
      FieldFacts(8, "scopes", .string, isList: true),
      FieldFacts(9, "isEnabled", .boolean),
      FieldFacts(10, "isListed", .boolean),
      FieldFacts(11, "newcomers", .enumeration(Newcomers.self)),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension SignInProvider.Create.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let issuer = FieldLimits(minLength: 1, maxLength: 512)
    public static let displayName = FieldLimits(minLength: 1, maxLength: 64)
    public static let clientId = FieldLimits(minLength: 1, maxLength: 256)
    public static let clientSecret = FieldLimits(minLength: 1, maxLength: 1024)
    public static let scopes = FieldLimits(minLength: 1, maxLength: 128, minCount: 0, maxCount: 16)
  }
}
