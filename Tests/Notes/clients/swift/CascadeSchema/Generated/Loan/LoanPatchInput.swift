// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

extension Loan.Patch {
  /// The input of `loan.patch`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// The loan that it is about.
    public var loanId: String
    /// What to change.
    public var patch: Loan.Patch
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      notebookId: String, loanId: String, patch: Loan.Patch, expectedVersion: Int? = nil, operationId: String? = nil
    ) {
      self.notebookId = notebookId
      self.loanId = loanId
      self.patch = patch
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      loanId = try members.read("loanId")
      patch = try members.read("patch")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("loanId", loanId)
      members.write("patch", patch)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("LoanPatchInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1011, "loanId", .string, in: .path),
      FieldFacts(1005, "patch", .message(Loan.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
