// Generated from Schema/common.graphql by codegen. Do not edit.

public import API

/// All that the schema offers.
public enum Surface {
  /// Tells one schema from another: by its messages, names and numbers, whatever is said of them.
  public static let digest = "b1a6e3b3cac64073"
  /// What services and subprotocols are named after.
  public static let package = "notes.v1"
  /// Every operation, in the schema's order.
  public static var operations: [Operation] {
    var all: [Operation] = []
    all += Loan.operations
    all += Note.operations
    all += NoteEvent.operations
    all += Notebook.operations
    all += Pen.operations
    all += Reader.operations
    all += Summary.operations
    return all
  }
  /// The names of accesses, by position.
  public static let accessNames = [
    "anyone", "signedIn", "guest", "owner", "readNotes", "writeNotes", "manageNotebook",
  ]
}
