// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import Wire

/// What becomes of people who have no account.
public enum Newcomers: Int, WireEnum, CaseIterable {
  /// They get one where people can make themselves an account.
  case asEverybody = 1
  /// They get one, also where nobody else does.
  case welcome = 2
  /// They get none: an account is made first, and linked.
  case refused = 3

  public static let names = NameTable("asEverybody 1 welcome 2 refused 3")
}
