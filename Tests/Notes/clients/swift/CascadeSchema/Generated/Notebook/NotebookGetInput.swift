// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension Notebook.Get {
  /// The input of `notebook.get`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String

    public init(notebookId: String) {
      self.notebookId = notebookId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
    }

    public static let facts = MessageFacts("NotebookGetInput", [
      FieldFacts(1011, "notebookId", .string, in: .path),
    ])
  }
}
