// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

extension Loan.List {
  /// The input of `loan.list`.
  public struct Input: SchemaListInput {
    /// The notebook that it is about.
    public var notebookId: String
    /// Only those with this borrower.
    public var borrower: String?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: Loan.Order?

    public init(
      notebookId: String, borrower: String? = nil, limit: Int? = nil, cursor: String? = nil, order: Loan.Order? = nil
    ) {
      self.notebookId = notebookId
      self.borrower = borrower
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      borrower = try members.readOptional("borrower")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.writeSaid("borrower", borrower)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("LoanListInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(2, "borrower", .string, isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Loan.Order.self), isNullable: true, in: .query),
    ])
  }
}
