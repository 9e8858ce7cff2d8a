// Generated from Schema/tables.graphql by codegen. Do not edit.

public import Wire

/// What may be granted; the order is the bit.
public enum Permission: Int, WireEnum, CaseIterable {
  /// May read what is in the notebook.
  case readNotes = 1
  /// May write into the notebook.
  case writeNotes = 2
  /// May change and delete the notebook itself.
  case manageNotebook = 3

  public static let names = NameTable("readNotes 1 writeNotes 2 manageNotebook 3")
}
