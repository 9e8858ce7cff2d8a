// Generated from Schema/note.graphql by codegen. Do not edit.

public import Wire

/// How important a note is.
public enum NotePriority: Int, WireEnum, CaseIterable {
  /// When there is nothing else to do.
  case low = 1
  /// As most are.
  case normal = 2
  /// Before the others.
  case high = 3

  public static let names = NameTable("low 1 normal 2 high 3")
}
