// Waiting that ends before there is an answer: time runs out, or the task is cancelled. Behind the port is nobody who
// would answer: the system completes connections to a socket that listens, and that is all.

import Foundation
import NotesSchema
import Testing

@testable import CascadeClient

/// A port where connections stand and nothing is said.
private final class SilentPort {
  private let descriptor: Int32
  let port: Int

  init() throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.descriptor = descriptor
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(descriptor, address, length) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    try #require(bound)
  }

  deinit { close(descriptor) }
}

@Suite(.timeLimit(.minutes(1))) struct WaitingTests {
  private func connection(_ silent: SilentPort) -> Connection {
    Connection(Connection.Options(url: "ws://127.0.0.1:\(silent.port)/ws"))
  }

  private func doors(_ silent: SilentPort) -> [any Caller] {
    [RESTClient("http://127.0.0.1:\(silent.port)"), connection(silent)]
  }

  @Test func `Nobody waits longer than he said`() async throws {
    let silent = try SilentPort()
    for door in doors(silent) {
      let began = ContinuousClock.now
      await #expect(throws: CallError.timedOut) {
        try await door.call(Notebook.popular, .init(), timeout: .milliseconds(200))
      }
      #expect(ContinuousClock.now - began < .seconds(20))
    }
  }

  @Test func `A cancelled task stops waiting`() async throws {
    let silent = try SilentPort()
    for door in doors(silent) {
      let task = Task { () throws(CallError) in try await door.call(Notebook.popular, .init()) }
      try await Task.sleep(for: .milliseconds(50))
      task.cancel()
      await #expect(throws: CallError.cancelled) { try await task.value }
      // One that was cancelled before it asked does not wait either.
      let early = Task { () throws(CallError) in
        while !Task.isCancelled { await Task.yield() }
        return try await door.call(Notebook.popular, .init())
      }
      early.cancel()
      await #expect(throws: CallError.cancelled) { try await early.value }
    }
  }

  @Test func `Where nobody is there is no answer`() async throws {
    let silent = try SilentPort()
    let port = silent.port
    let nobody = RESTClient("http://127.0.0.1:\(port == 1 ? 2 : 1)")
    let error = await refusal { () throws(CallError) in try await nobody.call(Notebook.popular, .init()) }
    guard case .noAnswer? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `An address that is none is told of`() async throws {
    for url in ["ftp://example.test/", "ws://", "nonsense", "ws://host:port/", "ws://user@host/"] {
      let connection = Connection(Connection.Options(url: url))
      await #expect(throws: CallError.timedOut) {
        try await connection.call(Notebook.popular, .init(), timeout: .milliseconds(20))
      }
      #expect(await connection.status == .waiting, "\(url)")
    }
  }

  @Test func `An observation that nobody holds is followed no more`() async throws {
    let connection = connection(try SilentPort())
    var observation: Observation<Notebook>? = try await connection.observe(Notebook.observed)
    #expect(await connection.machine.observations.count == 1 && observation?.value == nil)
    observation = nil
    for _ in 0..<200 where await !connection.machine.observations.isEmpty {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(await connection.machine.observations.isEmpty)
  }

  @Test func `A reader that is cancelled hears no more`() async throws {
    let silent = try SilentPort()
    let connection = connection(silent)
    let observation = try await connection.observe(Notebook.observed)
    let task = Task {
      var count = 0
      for await _ in observation { count += 1 }
      return count
    }
    try await Task.sleep(for: .milliseconds(30))
    task.cancel()
    #expect(await task.value == 0)
    observation.close()
    var events: [ObservationEvent<Notebook>] = []
    for await event in observation { events.append(event) }
    #expect(events == [.ended(.noAnswer("no longer wanted"))])
  }
}
