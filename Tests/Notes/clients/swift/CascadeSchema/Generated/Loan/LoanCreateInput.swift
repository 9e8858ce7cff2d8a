// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

extension Loan.Create {
  /// The input of `loan.create`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// Where to; everybody may know.
    public var destination: String
    /// What for; who took it along and those who run the notebook know.
    public var purpose: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(notebookId: String, destination: String, purpose: String? = nil, operationId: String? = nil) {
      self.notebookId = notebookId
      self.destination = destination
      self.purpose = purpose
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      destination = try members.read("destination")
      purpose = try members.readOptional("purpose")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("destination", destination)
      members.writeSaid("purpose", purpose)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("LoanCreateInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(4, "destination", .string),
      FieldFacts(5, "purpose", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Loan.Create.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let destination = FieldLimits(minLength: 1, maxLength: 100)
    public static let purpose = FieldLimits(minLength: 0, maxLength: 200)
  }
}
