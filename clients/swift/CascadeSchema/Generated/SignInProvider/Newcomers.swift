// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import CascadeClient

/// What becomes of people who have no account.
public struct Newcomers: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// They get one where people can make themselves an account.
  public static let asEverybody = Newcomers(rawValue: "asEverybody")
  /// They get one, also where nobody else does.
  public static let welcome = Newcomers(rawValue: "welcome")
  /// They get none: an account is made first, and linked.
  public static let refused = Newcomers(rawValue: "refused")

  public static let facts = EnumFacts([
    ("asEverybody", 1),
    ("welcome", 2),
    ("refused", 3),
  ])
}
