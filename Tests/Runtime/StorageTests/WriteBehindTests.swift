// Rows that nobody waits for: all are written while there is room, in few transactions; a database that is away costs nobody
// anything but what finds no room, which is counted; and one wrong row takes no other with it.

import Core
import Storage
import StorageSupport
import Testing

@Suite(.enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct WriteBehindTests {
  /// What it told of.
  private final class Told: Sendable {
    struct Sums: Equatable {
      var written = 0
      var dropped = 0
      var failures = 0
    }
    private let sums = Monitor(Sums())
    var now: Sums { sums.withLock { $0 } }

    func happened(_ event: WriteBehind.Event) {
      sums.withLock { sums in
        switch event {
        case .written(let count): sums.written += count
        case .dropped(let count): sums.dropped += count
        case .failed: sums.failures += 1
        }
      }
    }
  }

  private static func row(_ name: Int, value: Int64 = 0) -> SQLStatement {
    SQLStatement("INSERT INTO counters VALUES ($1, $2)", [.text("\(name)"), .integer(value)])
  }

  private func run(
    _ kind: Kind, _ body: (AwayDatabase, Loop, Told) async throws -> Void
  ) async throws {
    try await kind.run { database, _ in
      try await database.write([
        SQLStatement("CREATE TABLE counters (name text PRIMARY KEY, value bigint NOT NULL CHECK (value >= 0))")
      ])
      try await Loops.run { loop, _ in try await body(AwayDatabase(database), loop, Told()) }
    }
  }

  private func eventually(_ holds: () async throws -> Bool) async throws {
    let end = MonotonicTime.now + .seconds(20)
    while try await !holds() {
      try #require(MonotonicTime.now < end, "it did not come to be")
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  private func count(_ database: any Database) async throws -> Int64 {
    try await database.read("SELECT count(*) FROM counters").first?.integer(0) ?? -1
  }

  @Test(arguments: Kind.allCases) func whatManyAddIsWrittenInFewTransactions(kind: Kind) async throws {
    try await run(kind) { database, loop, told in
      let rows = WriteBehind(database, on: loop) { told.happened($0) }
      await withTaskGroup(of: Void.self) { group in
        for part in 0..<4 {
          group.addTask { for place in 0..<400 { rows.add(Self.row(part * 400 + place)) } }
        }
      }
      try await eventually { rows.waiting == 0 }
      #expect(try await count(database) == 1_600)
      #expect(told.now == Told.Sums(written: 1_600))
      #expect(database.transactions <= 8, "\(database.transactions)")
      // And it goes on.
      rows.add(Self.row(9_999))
      try await eventually { try await count(database) == 1_601 }
    }
  }

  @Test(arguments: Kind.allCases) func aDatabaseThatIsAwayCostsWhatFindsNoRoom(kind: Kind) async throws {
    try await run(kind) { database, loop, told in
      var options = WriteBehind.Options()
      (options.most, options.delay, options.pause) = (100, .milliseconds(1), .milliseconds(20))
      let rows = WriteBehind(database, on: loop, options: options) { told.happened($0) }
      database.isAway = true
      for place in 0..<130 { rows.add(Self.row(place)) }
      try await eventually { told.now.failures >= 2 }
      #expect(rows.waiting == 100 && told.now.dropped == 30 && told.now.written == 0)
      database.isAway = false
      try await eventually { rows.waiting == 0 }
      #expect(try await count(database) == 100)
      #expect(told.now.written == 100)
    }
  }

  @Test(arguments: Kind.allCases) func oneWrongRowTakesNoOtherWithIt(kind: Kind) async throws {
    try await run(kind) { database, loop, told in
      let rows = WriteBehind(database, on: loop) { told.happened($0) }
      for place in 0..<5 { rows.add(Self.row(place, value: place == 2 ? -1 : 0)) }
      try await eventually { rows.waiting == 0 }
      #expect(try await count(database) == 4)
      #expect(told.now == Told.Sums(written: 4, dropped: 1, failures: 1))
    }
  }

  @Test(arguments: Kind.allCases) func aFlushWritesWhatWaitsAndDropsWhatCannotBe(kind: Kind) async throws {
    try await run(kind) { database, loop, told in
      var options = WriteBehind.Options()
      options.delay = .seconds(3_600)
      let rows = WriteBehind(database, on: loop, options: options) { told.happened($0) }
      for place in 0..<700 { rows.add(Self.row(place)) }
      try await loop.perform { await rows.flush(within: .seconds(10)) }
      let written = try await count(database)
      #expect(written == 700)
      #expect(told.now == Told.Sums(written: 700))
      database.isAway = true
      rows.add(Self.row(9_999))
      try await loop.perform { await rows.flush(within: .milliseconds(120)) }
      #expect(rows.waiting == 0 && told.now.dropped == 1 && told.now.failures >= 2)
    }
  }

  @Test(arguments: Kind.allCases) func aDatabaseThatAnswersNothingHoldsUpNoFlush(kind: Kind) async throws {
    try await run(kind) { database, loop, told in
      var options = WriteBehind.Options()
      options.delay = .milliseconds(1)
      let rows = WriteBehind(database, on: loop, options: options) { told.happened($0) }
      database.isSilent = true
      rows.add(Self.row(1))
      try await eventually { database.transactions == 1 }
      let began = MonotonicTime.now
      try await loop.perform { await rows.flush(within: .milliseconds(100)) }
      #expect(MonotonicTime.now - began < .seconds(5) && told.now.dropped == 1)
      database.isSilent = false
      // The loop ends behind this, and whoever is in a transaction then never leaves it.
      try await eventually { told.now.written == 1 }
    }
  }
}

/// A real database that can be away.
private final class AwayDatabase: Database {
  private let real: any Database
  private let state = Monitor((isAway: false, isSilent: false, transactions: 0))

  init(_ real: any Database) { self.real = real }

  var dialect: SQLDialect { real.dialect }
  var transactions: Int { state.withLock { $0.transactions } }
  var isAway: Bool {
    get { state.withLock { $0.isAway } }
    set { state.withLock { $0.isAway = newValue } }
  }

  /// Answers nothing.
  var isSilent: Bool {
    get { state.withLock { $0.isSilent } }
    set { state.withLock { $0.isSilent = newValue } }
  }

  func read(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] { try await real.read(statements) }

  func transaction<Result: Sendable>(
    _ body: @Sendable (any Transaction) async throws(StorageError) -> Result
  ) async throws(StorageError) -> Result {
    let isAway = state.withLock { state in
      state.transactions += 1
      return state.isAway
    }
    while isSilent { try? await Task.sleep(for: .milliseconds(5)) }
    if isAway { throw StorageError(.unavailable, "it is away") }
    return try await real.transaction(body)
  }

  func migrate(_ text: String, already: SQLStatement?, record: [SQLStatement]) async throws(StorageError) -> Bool {
    try await real.migrate(text, already: already, record: record)
  }

  func close() async { await real.close() }
}
