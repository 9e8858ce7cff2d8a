// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension Notebook.Print {
  /// The input of `notebook.print`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// How.
    public var options: PrintOptions
    /// How many times.
    public var copies: Int?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      notebookId: String,
      options: PrintOptions,
      copies: Int? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.notebookId = notebookId
      self.options = options
      self.copies = copies
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      options = try members.read("options")
      copies = try members.readOptional("copies")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("options", options)
      members.writeSaid("copies", copies)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("NotebookPrintInput", [
      FieldFacts(1011, "notebookId", .string, in: .path),
      FieldFacts(1, "options", .message(PrintOptions.self)),
      FieldFacts(2, "copies", .int),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Notebook.Print.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let copies = FieldLimits(minimum: 1, maximum: 9)
  }
}
