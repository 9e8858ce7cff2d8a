// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

extension Loan.Sign {
  /// The input of `loan.sign`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// The loan that it is about.
    public var loanId: String
    /// Who signs.
    public var name: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      notebookId: String, loanId: String, name: String, expectedVersion: Int? = nil, operationId: String? = nil
    ) {
      self.notebookId = notebookId
      self.loanId = loanId
      self.name = name
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      loanId = try members.read("loanId")
      name = try members.read("name")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("loanId", loanId)
      members.write("name", name)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("LoanSignInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1011, "loanId", .string, in: .path),
      FieldFacts(1, "name", .string),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Loan.Sign.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 50)
  }
}
