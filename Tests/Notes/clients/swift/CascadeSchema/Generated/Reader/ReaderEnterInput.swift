// Generated from Schema/reader.graphql by codegen. Do not edit.

public import CascadeClient

extension Reader.Enter {
  /// The input of `reader.enter`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(notebookId: String, operationId: String? = nil) {
      self.notebookId = notebookId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("ReaderEnterInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
