// The protocol on a stream of gRPC: the same session, opened by its first message and ended with a status.

import API
import Core
import Doors
import Generated
import HTTP
import Net
import NotesGenerated
import State
import StorageSupport
import TestDatabases
import Testing
import Wire

@Suite(.timeLimit(.minutes(1)), .enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct ConnectTests {
  /// A client of `Realtime.Connect`.
  private struct Stream {
    let call: GRPCClientCall

    init(_ client: DoorClient, as token: String? = "ada") throws {
      call = try client.stream("Realtime/Connect", as: token)
    }

    func say(_ message: ClientMessage) async throws { try await call.send(message.encoded()) }

    func open(_ scope: String?) async throws {
      var writer = ProtobufWriter()
      writer.nested(1) { if let scope { $0.string(1, scope, .explicit) } }
      try await call.send(writer.finish())
    }

    func next() async throws -> ServerMessage? {
      guard let bytes = try await call.next() else { return nil }
      var violations = Violations()
      return try ServerMessage.decode(protobuf: bytes, violations: &violations)
    }

    func until(_ outline: String) async throws -> ServerMessage? {
      while let message = try await next() {
        if message.outline == outline { return message }
      }
      return nil
    }

    /// How the server ended it.
    func status() async -> GRPCCode {
      do {
        while try await call.next() != nil {}
        return .ok
      } catch {
        return error.status.code
      }
    }
  }

  private func setup(_ apart: Bool = true, _ change: (inout RealtimeLimits) -> Void = { _ in }) -> NotebookServer.Setup
  {
    var setup = NotebookServer.Setup()
    setup.apart = apart
    change(&setup.limits)
    return setup
  }

  private func observe(_ id: String, _ resource: String) -> ClientMessage {
    var message = ObserveMessage()
    (message.id, message.resource) = (id, resource)
    return .observe(message)
  }

  @Test(arguments: [true, false]) func aStreamObservesAndCalls(apart: Bool) async throws {
    try await NotebookServer.run(setup(apart)) { server, client in
      let note = try await server.write("a")
      let stream = try Stream(client)
      try await stream.open(server.notebook.description)
      guard case .welcome(let welcome)? = try await stream.next() else {
        Issue.record("no welcome")
        return
      }
      #expect(!welcome.epoch.isEmpty && welcome.schema == "digest")
      try await stream.say(self.observe("n", "note"))
      #expect(try await stream.next()?.outline == "snapshot n")
      #expect(try await stream.next()?.outline == "observed n")
      try await server.write("b", note)
      #expect(try await stream.next()?.outline == "frame items note")
      var patch = PatchMessage()
      (patch.id, patch.resource, patch.key) = ("7", "note", note.description)
      patch.base = try await server.revision
      var title = Note.Patch()
      title.title = "c"
      patch.patch = Payload(title.encoded())
      try await stream.say(.patch(patch))
      #expect(try await stream.next()?.outline == "frame items note", "before the result")
      #expect(try await stream.next()?.outline == "result 7")
      stream.call.finish()
      #expect(await stream.status() == .ok)
      #expect(await server.waits(for: "closed"))
    }
  }

  @Test func whatIsWrongIsAStatus() async throws {
    try await NotebookServer.run { server, client in
      let first = try Stream(client)
      try await first.say(self.observe("n", "note"))
      #expect(await first.status() == .invalidArgument)
      let silent = try Stream(client)
      silent.call.finish()
      #expect(await silent.status() == .invalidArgument)
      let lost = try Stream(client)
      try await lost.open(ID<Notebook>.next().description)
      #expect(await lost.status() == .notFound)
      let stranger = try Stream(client, as: "mallory")
      try await stranger.open(nil)
      #expect(await stranger.status() == .unauthenticated)
      // A mistake in a message is answered there, and the stream goes on.
      let stream = try Stream(client)
      try await stream.open(nil)
      #expect(try await stream.next()?.outline == "welcome")
      try await stream.open(nil)
      #expect(try await stream.next()?.outline == "error - invalid_input")
      try await stream.call.send(Bytes([0x0f]))
      #expect(try await stream.next()?.outline == "error - malformed_protobuf")
      var ping = PingMessage()
      ping.t1 = 4
      try await stream.say(.ping(ping))
      #expect(try await stream.next()?.outline == "pong")
      try await stream.call.send(Bytes(Array(repeating: UInt8(0), count: 70_000)))
      #expect(await stream.status() == .resourceExhausted)
    }
  }

  @Test func aClientThatLeavesIsForgotten() async throws {
    try await NotebookServer.run(setup { $0.maxPerUser = 1 }) { server, client in
      let stream = try Stream(client)
      try await stream.open(server.notebook.description)
      _ = try await stream.until("welcome")
      let second = try Stream(client)
      try await second.open(server.notebook.description)
      #expect(await second.status() == .resourceExhausted)
      stream.call.cancel()
      #expect(await server.waits(for: "closed"))
      let third = try Stream(client)
      try await third.open(server.notebook.description)
      #expect(try await third.next()?.outline == "welcome")
    }
  }

  @Test func aDrainSaysGoodByeAndEndsTheStream() async throws {
    try await NotebookServer.run { server, client in
      let stream = try Stream(client)
      try await stream.open(server.notebook.description)
      _ = try await stream.until("welcome")
      let group = server.listeners
      server.loop.spawn { _ = await group.drain(within: .seconds(5)) }
      #expect(try await stream.next()?.outline == "goaway draining reconnect")
      #expect(await stream.status() == .unavailable)
    }
  }
}
