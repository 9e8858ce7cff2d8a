// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import CascadeClient

/// How another service is spoken to.
public struct ProviderKind: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// By OpenID Connect, whoever it is.
  public static let openidConnect = ProviderKind(rawValue: "openidConnect")
  /// Google, which is of the first kind and at a known place.
  public static let google = ProviderKind(rawValue: "google")
  /// GitHub, by OAuth 2.0 and what it says of its users.
  public static let github = ProviderKind(rawValue: "github")
  /// Discord, likewise.
  public static let discord = ProviderKind(rawValue: "discord")

  public static let facts = EnumFacts([
    ("openidConnect", 1),
    ("google", 2),
    ("github", 3),
    ("discord", 4),
  ])
}
