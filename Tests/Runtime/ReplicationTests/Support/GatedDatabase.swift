// A real database whose transactions wait at a gate, for tests of what happens while one is on its way.

import Core
import Storage

final class GatedDatabase: Database {
  private let real: any Database
  private let state = Monitor((isOpen: false, waiting: [CheckedContinuation<Void, Never>]()))

  init(_ real: any Database) { self.real = real }

  var dialect: SQLDialect { real.dialect }
  /// Transactions at the gate.
  var waiting: Int { state.withLock { $0.waiting.count } }

  func open() {
    let waiting = state.withLock { state in
      defer { state = (true, []) }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  func read(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] { try await real.read(statements) }

  func transaction<Result: Sendable>(
    _ body: @Sendable (any Transaction) async throws(StorageError) -> Result
  ) async throws(StorageError) -> Result {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if !state.isOpen { state.waiting.append(continuation) }
        return state.isOpen
      }
      if isOpen { continuation.resume() }
    }
    return try await real.transaction(body)
  }

  func migrate(_ text: String, already: SQLStatement?, record: [SQLStatement]) async throws(StorageError) -> Bool {
    try await real.migrate(text, already: already, record: record)
  }

  func close() async { await real.close() }
}
