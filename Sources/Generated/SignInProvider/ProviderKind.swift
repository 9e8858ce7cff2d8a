// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import Wire

/// How another service is spoken to.
public enum ProviderKind: Int, WireEnum, CaseIterable {
  /// By OpenID Connect, whoever it is.
  case openidConnect = 1
  /// Google, which is of the first kind and at a known place.
  case google = 2
  /// GitHub, by OAuth 2.0 and what it says of its users.
  case github = 3
  /// Discord, likewise.
  case discord = 4

  public static let names = NameTable("openidConnect 1 google 2 github 3 discord 4")
}
