// What the rules stand on: the store, in which notebooks are scopes, and what is kept in memory only: what is
// read most.

internal import API
internal import Core
internal import NotesGenerated
internal import State
internal import Storage
internal import Wire

final class Desk: Sendable {
  let store: Store
  private let memory = Monitor<[ID<Notebook>: Memory]>([:])

  /// Of one notebook, as long as the process lives.
  struct Memory {
    var reads = 0
    var loans: [Loan] = []
    var reactions: [ID<Note>: Set<String>] = [:]
  }

  init(_ store: Store) { self.store = store }

  func remember<Result: Sendable>(_ id: ID<Notebook>, _ body: (inout Memory) -> Result) -> Result {
    memory.withLock { body(&$0[id, default: Memory()]) }
  }

  /// What is in memory of a notebook that is there.
  func inMemory<Result: Sendable>(
    _ id: ID<Notebook>, _ caller: Caller, _ body: (inout Memory) throws(APIError) -> Result
  ) async throws(APIError) -> Result {
    try await store.look(id.description, caller) { _ in }
    return try memory.withLock { memory throws(APIError) in try body(&memory[id, default: Memory()]) }
  }

  var mostRead: [ID<Notebook>] {
    memory.withLock { $0.filter { $0.value.reads > 0 }.sorted { $0.value.reads > $1.value.reads }.map(\.key) }
  }

  /// Every notebook that there is.
  func notebooks() async throws(APIError) -> [NotebookRow] {
    do throws(StorageError) {
      let rows = try await store.database.read([NotebookRow.table.selectAll])[0]
      return try rows.map { row throws(StorageError) in try NotebookRow(row) }
    } catch {
      throw APIError(error)
    }
  }

  /// Who created that notebook; nil where there is none.
  func creator(of notebook: String) async throws(APIError) -> String? {
    do throws(StorageError) {
      return try await store.state(of: notebook)?.value(NotebookRow.self)?.value.ownerName
    } catch {
      throw APIError(error)
    }
  }

  // MARK: Rules of all

  /// Who saw another version is shown what there is now.
  static func check<Value: OperationOutput>(_ expected: Int?, _ current: Value) throws(APIError) {
    guard let expected, let version = current.entityVersion, expected != version else { return }
    throw APIError(
      .versionMismatch, "It is in version \(version), not \(expected).", current: CurrentValue(current))
  }

  /// One page of what is there; the cursor is the key of the last that was seen.
  static func page<Item>(
    _ items: [Item], _ limit: Int, after cursor: String?, _ key: (Item) -> String
  ) throws(APIError) -> (items: [Item], next: String?) {
    var start = 0
    if let cursor {
      guard let place = items.firstIndex(where: { key($0) == cursor }) else {
        let violation = Problem.Violation(field: "cursor", code: "bad_format", message: "is of no page of this list")
        throw APIError(.invalidInput, "The cursor is unknown.", violations: [violation])
      }
      start = place + 1
    }
    let page = Array(items[start...].prefix(limit))
    return (page, start + page.count < items.count ? page.last.map(key) : nil)
  }
}
