// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import CascadeClient

/// Another service by which people may sign in.
public struct SignInProvider: SchemaMessage {
  /// Its identity.
  public var id: String
  /// How it is spoken to.
  public var kind: ProviderKind
  /// Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so it
  /// stays.
  public var issuer: String?
  /// What people read on the button.
  public var displayName: String
  /// What it calls this server.
  public var clientId: String
  /// Whether there is such a secret.
  public var hasClientSecret: Bool
  /// What is asked for of whoever signs in; what its kind needs where it is empty.
  public var scopes: [String]
  /// Whether people may sign in by it.
  public var isEnabled: Bool
  /// Whether it is among what people are offered; who knows its id may use it all the same.
  public var isListed: Bool
  /// What becomes of people who come by it and have no account here.
  public var newcomers: Newcomers
  /// When it was added.
  public var createdAt: Timestamp
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    kind: ProviderKind,
    issuer: String? = nil,
    displayName: String,
    clientId: String,
    hasClientSecret: Bool,
    scopes: [String] = [],
    isEnabled: Bool = true,
    isListed: Bool = true,
    newcomers: Newcomers = .asEverybody,
    createdAt: Timestamp,
    version: Int
  ) {
    self.id = id
    self.kind = kind
    self.issuer = issuer
    self.displayName = displayName
    self.clientId = clientId
    self.hasClientSecret = hasClientSecret
    self.scopes = scopes
    self.isEnabled = isEnabled
    self.isListed = isListed
    self.newcomers = newcomers
    self.createdAt = createdAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    kind = try members.read("kind")
    issuer = try members.readOptional("issuer")
    displayName = try members.read("displayName")
    clientId = try members.read("clientId")
    hasClientSecret = try members.read("hasClientSecret")
    scopes = try members.readList("scopes")
    isEnabled = try members.read("isEnabled", or: true)
    isListed = try members.read("isListed", or: true)
    newcomers = try members.read("newcomers", or: .asEverybody)
    createdAt = try members.read("createdAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("kind", kind)
    members.writeNullable("issuer", issuer)
    members.write("displayName", displayName)
    members.write("clientId", clientId)
    members.write("hasClientSecret", hasClientSecret)
    members.writeList("scopes", scopes)
    members.write("isEnabled", isEnabled)
    members.write("isListed", isListed)
    members.write("newcomers", newcomers)
    members.write("createdAt", createdAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("SignInProvider", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "kind", .enumeration(ProviderKind.self)),
    FieldFacts(3, "issuer", .string, isNullable: true),
    FieldFacts(4, "displayName", .string),
    FieldFacts(5, "clientId", .string),
    FieldFacts(7, "hasClientSecret", .boolean),
    FieldFacts(8, "scopes", .string, isList: true),
    FieldFacts(9, "isEnabled", .boolean),
    FieldFacts(10, "isListed", .boolean),
    FieldFacts(11, "newcomers", .enumeration(Newcomers.self)),
    FieldFacts(12, "createdAt", .timestamp),
    FieldFacts(1004, "version", .int),
  ])
}
