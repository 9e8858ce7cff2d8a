// Who is present: told as a whole when somebody comes, changes, goes or is not heard of any more, here and on other nodes; to
// many at once only so often.

import Core
import NotesGenerated
import StorageSupport
import Testing

@testable import State

@Suite struct PresenceTests {
  private static func reader(_ name: String, _ id: ID<Reader> = .next()) -> Reader {
    var reader = Reader()
    (reader.id, reader.notebookId, reader.name) = (id, World.id, name)
    return reader
  }

  /// A scope on a loop, and a client that observes who reads it.
  private func run(
    _ encoding: Encoding = .json,
    _ body: @escaping @Sendable (LiveScope, TestClient, Observer, Loop) async throws -> Void
  ) async throws {
    try await Loops.run { loop, _ in
      try await loop.perform {
        let scope = LiveScope("nb", ScopeState(Cursor(World.epoch, 0)), on: loop)
        let client = TestClient(encoding)
        let observer = Observer(scope, encoding, client) { _ in [] }
        try observer.observe(.init("reader", Reader.facts))
        #expect(client.held["reader"]?.updates == 1 && client.held["reader"]?.version == 0)
        try await body(scope, client, observer, loop)
        #expect(client.faults == [])
        observer.close()
      }
    }
  }

  private static func names(_ client: TestClient) -> [String] {
    client.held["reader"]?.readers.map(\.name).sorted() ?? []
  }

  private static func wait(_ loop: Loop, until isSo: () -> Bool) async throws {
    for _ in 0..<1_000 where !isSo() { try await loop.sleep(for: .milliseconds(10)) }
    #expect(isSo())
  }

  // MARK: Promises

  @Test(arguments: Encoding.allCases) func whoComesChangesAndGoesIsTold(encoding: Encoding) async throws {
    try await run(encoding) { scope, client, _, loop in
      let ada = PresenceTests.reader("ada")
      #expect(scope.enter(ada, for: .seconds(60)))
      #expect(PresenceTests.names(client) == ["ada"], "the first is told at once")
      #expect(scope.isObserved)
      var changed = ada
      changed.name = "ada l."
      #expect(scope.enter(changed, for: .seconds(60)))
      #expect(scope.enter(PresenceTests.reader("bob"), for: .seconds(60)))
      try await PresenceTests.wait(loop) { PresenceTests.names(client) == ["ada l.", "bob"] }
      #expect(scope.present(Reader.self).count == 2)
      scope.leave(Reader.self, ada.id.description)
      try await PresenceTests.wait(loop) { PresenceTests.names(client) == ["bob"] }
      #expect(!scope.renew(Reader.self, ada.id.description, for: .seconds(1)))
    }
  }

  @Test func whoIsNotHeardOfIsGone() async throws {
    try await run { scope, client, _, loop in
      let (ada, bob) = (PresenceTests.reader("ada"), PresenceTests.reader("bob"))
      #expect(scope.enter(ada, for: .milliseconds(300)) && scope.enter(bob, for: .milliseconds(300)))
      for _ in 0..<10 {
        try await loop.sleep(for: .milliseconds(50))
        #expect(scope.renew(Reader.self, bob.id.description, for: .seconds(5)))
      }
      try await PresenceTests.wait(loop) { PresenceTests.names(client) == ["bob"] }
      #expect(scope.renew(Reader.self, bob.id.description, for: .milliseconds(1)) && scope.isObserved)
      try await PresenceTests.wait(loop) { PresenceTests.names(client) == [] }
      #expect(scope.present(Reader.self) == [])
    }
  }

  /// However many come at once, they are told twice: the first, and what came of it; on a machine that is slow, a few times.
  @Test func aCrowdIsToldOnlySoOften() async throws {
    try await run { scope, client, observer, loop in
      for index in 0..<200 { #expect(scope.enter(PresenceTests.reader("r\(index)"), for: .seconds(60))) }
      try await PresenceTests.wait(loop) { PresenceTests.names(client).count == 200 }
      let told = client.held["reader"]?.updates ?? 0
      #expect((2...9).contains(told))

      client.hasRoom = false
      for index in 200..<210 {
        #expect(scope.enter(PresenceTests.reader("r\(index)"), for: .seconds(60)))
        try await loop.sleep(for: .milliseconds(60))
      }
      #expect(client.held["reader"]?.updates == told, "it had no room")
      client.hasRoom = true
      observer.roomAgain()
      observer.roomAgain()
      #expect(client.held["reader"]?.updates == told + 1 && PresenceTests.names(client).count == 210)
    }
  }

  @Test func onlySoManyMayBePresent() async throws {
    try await run { scope, client, _, _ in
      client.hasRoom = false
      let first = PresenceTests.reader("r")
      #expect(scope.enter(first, for: .seconds(60)))
      for _ in 1..<ScopePresence.maxPresent { _ = scope.enter(PresenceTests.reader("r"), for: .seconds(60)) }
      #expect(scope.present(Reader.self).count == ScopePresence.maxPresent)
      #expect(!scope.enter(PresenceTests.reader("r"), for: .seconds(60)))
      #expect(scope.enter(first, for: .seconds(60)), "who is here may stay")
    }
  }

  @Test func whoMayNotSeeThemAnyMoreIsToldNothing() async throws {
    try await run { scope, _, _, loop in
      let client = TestClient(.json)
      var viewer: ViewerClass? = []
      let observer = Observer(scope, .json, client) { _ in viewer }
      try observer.observe(.init("reader", Reader.facts))
      viewer = nil
      #expect(scope.enter(PresenceTests.reader("secret-9"), for: .seconds(60)))
      try await loop.sleep(for: .milliseconds(150))
      #expect(client.resets == ["reader: gone"])
      #expect(!client.sentBytes.contains { $0.text.contains("secret-9") })
      observer.close()
    }
  }

  // MARK: Other nodes

  /// Carries by hand, from one scope to another.
  private final class Carrier: PresenceCarrier {
    var said: [(resource: String, number: Int, body: Bytes)] = []
    func present(in scope: String, of resource: String, number: Int, _ body: Bytes) {
      said.append((resource, number, body))
    }
    var asked = 0
    func ask(in scope: String) { asked += 1 }
  }

  @Test(arguments: Encoding.allCases) func whoIsOnAnotherNodeIsPresentUntilThatIsGone(encoding: Encoding) async throws {
    try await run(encoding) { scope, client, _, loop in
      let (other, carrier) = (LiveScope("nb", ScopeState(Cursor(World.epoch, 0)), on: loop), Carrier())
      other.carryPresence(by: carrier)
      let (ada, bob) = (PresenceTests.reader("ada"), PresenceTests.reader("bob"))
      #expect(other.enter(ada, for: .seconds(60)) && other.enter(bob, for: .seconds(60)))
      try await PresenceTests.wait(loop) { carrier.said.count == 2 }
      #expect(carrier.asked == 1)
      #expect(carrier.said.map(\.resource) == ["reader", "reader"] && carrier.said[0].number < carrier.said[1].number)

      #expect(scope.enter(PresenceTests.reader("carol"), for: .seconds(60)))
      for said in [carrier.said[1], carrier.said[0]] {
        scope.present(on: "n2", of: said.resource, number: said.number, said.body)
      }
      try await PresenceTests.wait(loop) { PresenceTests.names(client) == ["ada", "bob", "carol"] }
      #expect(scope.present(Reader.self).count == 3)

      // Who is here as well is here, and stays when the other node goes.
      #expect(scope.enter(PresenceTests.reader("ada too", ada.id), for: .seconds(60)))
      try await PresenceTests.wait(loop) { PresenceTests.names(client) == ["ada too", "bob", "carol"] }
      scope.isGone("n3")
      scope.isGone("n2")
      try await PresenceTests.wait(loop) { PresenceTests.names(client) == ["ada too", "carol"] }

      // What cannot be read changes nothing.
      scope.present(on: "n2", of: "reader", number: 9, Bytes([0xff, 0xff]))
      #expect(scope.present(Reader.self).count == 2)
    }
  }

  /// What is present elsewhere keeps no scope in memory.
  @Test func aScopeStaysForWhoIsHereAlone() async throws {
    try await Loops.run { loop, _ in
      try await loop.perform {
        let scope = LiveScope("nb", ScopeState(Cursor(World.epoch, 0)), on: loop)
        scope.present(on: "n2", of: "reader", number: 1, Bytes())
        #expect(!scope.isObserved)
        let ada = PresenceTests.reader("ada")
        #expect(scope.enter(ada, for: .seconds(60)) && scope.isObserved)
        scope.leave(Reader.self, ada.id.description)
        #expect(!scope.isObserved)
      }
    }
  }
}
