// Whose a PostgreSQL is: one server's, or a cluster's, and nobody else's, also when connections are cut.

import Core
import StorageSupport
import TestDatabases
import Testing

@testable import Storage

@Suite(.enabled(if: PostgresServer.isInstalled, "needs postgresql"))
struct PostgresClaimTests {
  /// Runs `body` on a loop, with what makes claims to one new database.
  private func run(
    _ body:
      @escaping @Sendable (
        @escaping @Sendable (PostgresClaim.Kind, @escaping @Sendable (StorageError) -> Void) -> PostgresClaim,
        TestDatabases.PostgresDatabase, Loop
      ) async throws -> Void
  ) async throws {
    let empty = try PostgresServer.shared().database()
    try await Loops.run { loop, workers in
      try await loop.perform {
        let options = PostgresOptions(url: Secret(empty.url))
        try await body({ PostgresClaim(options, $0, on: loop, workers: workers, whenLost: $1) }, empty, loop)
      }
    }
  }

  private static let held =
    "FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = "
    + "(SELECT oid FROM pg_database WHERE datname = current_database());"

  @Test func nodesHoldItTogetherAndNobodyElseDoes() async throws {
    try await run { claim, _, loop in
      let nodes = [claim(.together) { _ in }, claim(.together) { _ in }]
      for node in nodes { try await node.take() }
      let alone = claim(.alone) { _ in }
      let refused = await storageError { try await alone.take() }
      #expect(
        refused?.code == .conflict && refused?.message.hasPrefix("the database is in use by cascade, process ") == true)
      for node in nodes { node.release() }
      // The connections end a moment later.
      try await alone.take()
      let late = claim(.together) { _ in }
      let error = await storageError { try await late.take() }
      #expect(error?.code == .conflict)
      alone.release()
    }
  }

  @Test func oneThatIsCutTakesItAgain() async throws {
    try await run { claim, empty, loop in
      let lost = Monitor(0)
      let mine = claim(.alone) { _ in lost.withLock { $0 += 1 } }
      try await mine.take()
      for _ in 0..<3 {
        _ = try empty.run("SELECT pg_terminate_backend(pid) \(Self.held)")
        var isHeld = false
        for _ in 0..<100 where !isHeld {
          try await loop.sleep(for: .milliseconds(50))
          isHeld = try empty.run("SELECT count(*) \(Self.held)")[0][0] == "1"
        }
        #expect(isHeld)
      }
      #expect(lost.withLock { $0 } == 0)
      mine.release()
    }
  }

  @Test func oneThatIsReleasedStaysSo() async throws {
    try await run { claim, empty, loop in
      let mine = claim(.alone) { _ in }
      try await mine.take()
      mine.release()
      let next = claim(.alone) { _ in }
      try await next.take()
      next.release()
    }
  }
}
