// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension Notebook.Popular {
  /// The input of `notebook.popular`.
  public struct Input: SchemaMessage {
    public init() {}

    public init(members: Members) throws(DecodeError) {}

    public func write(into members: inout Members) {}

    public static let facts = MessageFacts("NotebookPopularInput", [])
  }
}
