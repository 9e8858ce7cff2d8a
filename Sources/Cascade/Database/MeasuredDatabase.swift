// A database that counts: how long reads and transactions take, and what they failed with. It stands in front of the real
// one, so that whoever uses it need not know.

internal import Core
internal import Storage

struct MeasuredDatabase: Database {
  private let database: any Database
  private let reads: Histogram
  private let transactions: Histogram
  private let errors: [StorageError.Code: Counter]

  private static let buckets = [0.000_1, 0.000_5, 0.002, 0.01, 0.05, 0.25, 1, 5, 30]

  init(_ database: any Database, _ metrics: Metrics) {
    self.database = database
    (reads, transactions) = (
      MeasuredDatabase.histogram(metrics, "read"), MeasuredDatabase.histogram(metrics, "transaction")
    )
    var errors: [StorageError.Code: Counter] = [:]
    for code in StorageError.Code.allCases {
      errors[code] = metrics.counter(
        "cascade_database_errors_total", help: "What the database refused, or was away for.",
        labels: ["code": "\(code)"])
    }
    self.errors = errors
  }

  private static func histogram(_ metrics: Metrics, _ kind: String) -> Histogram {
    metrics.histogram(
      "cascade_database_seconds", help: "From the first statement to the last answer, waiting for a turn included.",
      labels: ["kind": kind], buckets: buckets)
  }

  var dialect: SQLDialect { database.dialect }

  func read(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    let began = MonotonicTime.now
    do throws(StorageError) {
      let rows = try await database.read(statements)
      reads.observe(.now - began)
      return rows
    } catch {
      throw count(error)
    }
  }

  func transaction<Result: Sendable>(
    _ body: @Sendable (any Transaction) async throws(StorageError) -> Result
  ) async throws(StorageError) -> Result {
    let began = MonotonicTime.now
    do throws(StorageError) {
      let result = try await database.transaction(body)
      transactions.observe(.now - began)
      return result
    } catch {
      throw count(error)
    }
  }

  func migrate(_ text: String, already: SQLStatement?, record: [SQLStatement]) async throws(StorageError) -> Bool {
    try await database.migrate(text, already: already, record: record)
  }

  func close() async { await database.close() }

  private func count(_ error: StorageError) -> StorageError {
    errors[error.code]?.add()
    return error
  }
}
