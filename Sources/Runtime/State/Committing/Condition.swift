// What must hold of more than one scope, and so cannot be seen by who decides on one: that another of its kind is left, say.
// The database is asked when all of a transaction is written, and those who ask by one name are let through one by one, on
// whatever node they are; where it does not hold, nothing is written.

public import Storage

/// What a commit must leave true of the whole database.
public struct Condition: Sendable {
  let name: String
  let question: SQLStatement
  let refusal: any Error

  /// `question` has an answer where it holds; whoever decided is told `refusal` where it has none.
  public init(_ name: StaticString, _ question: SQLStatement, else refusal: any Error) {
    (self.name, self.question, self.refusal) = ("condition \(name)", question, refusal)
  }

  /// Asks behind the last write of the transaction, so that who waits here keeps nobody waiting whom it waits for.
  func check(_ transaction: any Transaction, _ dialect: SQLDialect) async throws(StorageError) {
    // A SQLite database has one writer at a time anyway.
    let turn = SQLStatement("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [.text(name)])
    let answers = try await transaction.run(dialect == .postgres ? [turn, question] : [question])
    if answers.last?.isEmpty ?? true { throw StorageError(.constraint, "\(name) does not hold", constraint: name) }
  }
}

extension StorageError {
  /// What was to be refused with, where it was one of these that did not hold.
  func refusal(of conditions: [Condition]) -> (any Error)? {
    code == .constraint ? conditions.first { $0.name == constraint }?.refusal : nil
  }
}
