// Generated from Schema/tables.graphql by codegen. Do not edit.

public import Wire

/// What somebody is in a notebook.
public enum Role: Int, WireEnum, CaseIterable {
  /// Who created it.
  case creator = 1
  /// Who may write.
  case editor = 2
  /// Who may read.
  case reader = 3

  public static let names = NameTable("creator 1 editor 2 reader 3")
}
