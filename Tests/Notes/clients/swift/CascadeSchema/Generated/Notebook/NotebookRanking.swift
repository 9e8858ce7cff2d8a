// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// Notebooks by how much they are read.
public struct NotebookRanking: SchemaMessage {
  /// The most read first.
  public var notebooks: [Notebook]

  public init(notebooks: [Notebook] = []) {
    self.notebooks = notebooks
  }

  public init(members: Members) throws(DecodeError) {
    notebooks = try members.readList("notebooks")
  }

  public func write(into members: inout Members) {
    members.writeList("notebooks", notebooks)
  }

  public static let facts = MessageFacts("NotebookRanking", [
    FieldFacts(1, "notebooks", .message(Notebook.self), isList: true),
  ])
}
