// Generated from Schema/common.graphql by codegen. Do not edit.

public import API

extension AccessSet {
  /// Everybody, with or without a token.
  public static let anyone = AccessSet(rawValue: 1 << 0)
  /// Whoever is signed in.
  public static let signedIn = AccessSet(rawValue: 1 << 1)
  /// Whoever has a link to the notebook.
  public static let guest = AccessSet(rawValue: 1 << 2)
  /// Whose the item is.
  public static let owner = AccessSet(rawValue: 1 << 3)
  /// May read what is in the notebook.
  public static let readNotes = AccessSet(rawValue: 1 << 4)
  /// May write into the notebook.
  public static let writeNotes = AccessSet(rawValue: 1 << 5)
  /// May change and delete the notebook itself.
  public static let manageNotebook = AccessSet(rawValue: 1 << 6)
}
