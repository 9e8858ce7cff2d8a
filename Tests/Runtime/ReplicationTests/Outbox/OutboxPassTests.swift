// One go of the relay on both databases: what is sent, what is deleted, what stays.

import Core
import NotesGenerated
import State
import Storage
import StorageSupport
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: Kind.areHere), .timeLimit(.minutes(2)))
struct OutboxPassTests {
  private struct Put {
    let scope: String
    let revision: Int
    var epoch = "e"
    var hasEvent = true
  }

  private func put(_ rows: [Put], in database: any Database) async throws {
    for scope in Set(rows.map(\.scope)) {
      try await database.write([
        SQLStatement("INSERT INTO scopes (id, kind, epoch, revision) VALUES ($1, 'k', 'e', 9)", [.text(scope)])
      ])
    }
    for row in rows {
      let revision = SQLValue.integer(Int64(row.revision))
      let partition = SQLValue.integer(Int64(ScopePartition.of(row.scope)))
      try await database.write([
        SQLStatement(
          "INSERT INTO outbox (partition, scope_id, epoch, revision) VALUES ($1, $2, $3, $4)",
          [partition, .text(row.scope), .text(row.epoch), revision])
      ])
      guard row.hasEvent else { continue }
      try await database.write([
        SQLStatement(
          "INSERT INTO events (scope_id, revision, mark, at, body) VALUES ($1, $2, 'm', 0, $3)",
          [.text(row.scope), revision, .bytes([UInt8(row.revision)])])
      ])
    }
  }

  private func left(_ database: any Database) async throws -> [String] {
    try await database.read("SELECT scope_id, revision FROM outbox ORDER BY scope_id, revision")
      .map { "\($0.text(0) ?? "")\($0.integer(1) ?? 0)" }
  }

  private func pass(
    _ database: any Database, rows: Int = 256, _ answer: @escaping @Sendable (ReplicatedCommit) -> RedisReply
  ) -> (OutboxPass, Sent) {
    let sent = Sent()
    return (
      OutboxPass(database: database, rowsOfPartition: rows) { commits in
        sent.append(commits)
        return .success(commits.map(answer))
      }, sent
    )
  }

  private final class Sent: Sendable {
    private let all = Monitor<[String]>([])
    func append(_ commits: [ReplicatedCommit]) {
      all.withLock { $0 += commits.map { "\($0.scope)\($0.cursor.revision)" } }
    }
    var texts: [String] { all.withLock { $0 } }
  }

  private static let everywhere = Array(0..<ScopePartition.count)

  @Test(arguments: Kind.allCases) func allIsSentInOrderAndDeleted(kind: Kind) async throws {
    try await kind.withTables { database, _ in
      // Committed in another order than that of their numbers, as transactions are.
      try await put(
        [2, 10, 1, 9, 3].map { Put(scope: "a", revision: $0) } + [Put(scope: "b", revision: 7)], in: database)
      let partitions = try await database.read([OutboxStatements.partitions])[0].compactMap { $0.integer(0) }
      #expect(Set(partitions.map { Int($0) }) == [ScopePartition.of("a"), ScopePartition.of("b")])
      let (pass, sent) = pass(database) { _ in .integer(1) }
      let outcome = try await pass.run(OutboxPassTests.everywhere)
      #expect(outcome.sent == 6 && outcome.failure == nil && outcome.busy.isEmpty && outcome.unfinished.isEmpty)
      #expect(sent.texts.filter { $0.hasPrefix("a") } == ["a1", "a2", "a3", "a9", "a10"])
      #expect(try await left(database).isEmpty)
      let none = try await database.read([OutboxStatements.partitions])[0]
      #expect(none.isEmpty)
    }
  }

  @Test(arguments: Kind.allCases) func aRepeatIsDone(kind: Kind) async throws {
    try await kind.withTables { database, _ in
      try await put([Put(scope: "a", revision: 1)], in: database)
      let (pass, _) = pass(database) { _ in .integer(0) }
      _ = try await pass.run(OutboxPassTests.everywhere)
      #expect(try await left(database).isEmpty)
    }
  }

  /// What Redis did not take stays, with all that follows it in its scope; other scopes go.
  @Test(arguments: Kind.allCases) func whatIsRefusedStays(kind: Kind) async throws {
    try await kind.withTables { database, _ in
      try await put((1...3).map { Put(scope: "a", revision: $0) } + [Put(scope: "b", revision: 1)], in: database)
      let (pass, _) = pass(database) { $0.scope == "a" && $0.cursor.revision == 2 ? .error("OOM") : .integer(1) }
      let outcome = try await pass.run(OutboxPassTests.everywhere)
      #expect(outcome.failure?.code == .reply)
      #expect(try await left(database) == ["a2", "a3"])
    }
  }

  @Test(arguments: Kind.allCases) func nothingIsLostWhereRedisIsAway(kind: Kind) async throws {
    try await kind.withTables { database, _ in
      try await put([Put(scope: "a", revision: 1)], in: database)
      let pass = OutboxPass(database: database, rowsOfPartition: 256) { _ in
        .failure(RedisError(.outcomeUnknown, "gone"))
      }
      #expect(try await pass.run(OutboxPassTests.everywhere).failure?.code == .outcomeUnknown)
      #expect(try await left(database) == ["a1"])
    }
  }

  /// A history that was left, and events that are not kept any more, are nobody's news.
  @Test(arguments: Kind.allCases) func whatMeansNothingAnyMoreGoesUnsent(kind: Kind) async throws {
    try await kind.withTables { database, _ in
      try await put(
        [
          Put(scope: "a", revision: 1, epoch: "old"), Put(scope: "a", revision: 2),
          Put(scope: "b", revision: 1, hasEvent: false),
        ], in: database)
      let (pass, sent) = pass(database) { _ in .integer(1) }
      _ = try await pass.run(OutboxPassTests.everywhere)
      #expect(sent.texts == ["a2"])
      #expect(try await left(database).isEmpty)
    }
  }

  @Test(arguments: Kind.allCases) func moreThanOnePassTakesIsToldSo(kind: Kind) async throws {
    try await kind.withTables { database, _ in
      try await put((1...5).map { Put(scope: "a", revision: $0) }, in: database)
      let (pass, sent) = pass(database, rows: 2) { _ in .integer(1) }
      let place = ScopePartition.of("a")
      #expect(try await pass.run(OutboxPassTests.everywhere).unfinished == [place])
      #expect(try await pass.run(OutboxPassTests.everywhere).unfinished == [place])
      #expect(try await pass.run(OutboxPassTests.everywhere).unfinished.isEmpty)
      #expect(sent.texts == ["a1", "a2", "a3", "a4", "a5"])
    }
  }

  /// While one relay has a partition, another leaves it alone, and says so.
  @Test func aPartitionIsOneRelaysAtATime() async throws {
    try await Kind.postgres.withTables { database, _ in
      try await put([Put(scope: "a", revision: 1), Put(scope: "b", revision: 1)], in: database)
      let place = ScopePartition.of("a")
      let other = pass(database) { _ in .integer(1) }
      let inner = Monitor<OutboxPass.Outcome?>(nil)
      let outer = OutboxPass(database: database, rowsOfPartition: 256) { commits in
        let outcome = try? await other.0.run(OutboxPassTests.everywhere)
        inner.withLock { $0 = outcome }
        return .success(commits.map { _ in .integer(1) })
      }
      _ = try await outer.run([place])
      #expect(inner.withLock { $0?.busy } == [place])
      #expect(other.1.texts == ["b1"])
      #expect(try await left(database).isEmpty)
    }
  }
}
