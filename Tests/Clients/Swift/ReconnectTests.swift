// A connection against a server that goes and comes back: the same socket address, another process.

import CascadeClient
import Core
import Foundation
import NotesSchema
import Testing

@Suite(.timeLimit(.minutes(1))) struct ReconnectTests {
  private static let page = PageSize(width: 148, height: 210)

  /// Statuses up to one of these, that one included.
  private func wait(
    _ statuses: AsyncStream<ConnectionStatus>, for wanted: ConnectionStatus
  ) async -> [ConnectionStatus] {
    var seen: [ConnectionStatus] = []
    for await status in statuses {
      seen.append(status)
      if status == wanted { return seen }
    }
    return seen
  }

  @Test(arguments: [RealtimeEncoding.json, .protobuf])
  func `A killed server is found again, and what was asked meanwhile is answered`(
    _ encoding: RealtimeEncoding
  ) async throws {
    let server = try NotesServerProcess()
    let connection = server.connection(encoding)
    let made = try await connection.call(Notebook.create, .init(title: "Before", page: Self.page))
    #expect(await connection.status == .live)
    let statuses = await connection.statuses()
    server.end()
    #expect(await wait(statuses, for: .waiting).suffix(2) == [.live, .waiting])
    // Asked of nobody; sent when there is somebody.
    async let later = connection.call(Notebook.create, .init(title: "After", page: Self.page))
    try server.startAgain()
    #expect(try await later.title == "After")
    #expect(await connection.status == .live)
    // It is another server indeed.
    let gone = await refusal { () throws(CallError) in
      try await connection.call(Notebook.get, .init(notebookId: made.id))
    }
    #expect(gone?.code == .notFound)
    await connection.close()
  }

  @Test func `A deploy says good-bye, and the client comes back when it was told to`() async throws {
    let server = try NotesServerProcess()
    let connection = server.connection()
    _ = try await connection.call(Notebook.popular, .init())
    let statuses = await connection.statuses()
    server.terminate()
    #expect(await wait(statuses, for: .waiting).last == .waiting)
    try server.startAgain()
    _ = try await connection.call(Notebook.popular, .init())
    await connection.close()
  }

  @Test func `The server's clock is known soon after the connection stands, and again after it fell`() async throws {
    let server = try NotesServerProcess()
    let connection = server.connection()
    for _ in 0..<2 {
      _ = try await connection.call(Notebook.popular, .init())
      while await connection.serverTime == nil { try await Task.sleep(for: .milliseconds(5)) }
      // It is the same machine's, so that it lies between two looks at the clock here, within what it says of itself.
      let before = Timestamp.now
      let time = try #require(await connection.serverTime)
      let error = time.uncertainty + .milliseconds(5)
      #expect(before - error <= time.now && time.now <= Timestamp.now + error)
      #expect(time.uncertainty > .zero && time.uncertainty < .seconds(5))
      server.end()
      try server.startAgain()
    }
    await connection.close()
  }

  @Test func `What cannot be observed is said so, and ends the observation`() async throws {
    let server = try NotesServerProcess()
    let connection = server.connection()
    let observation = try await connection.observe(Notebook.observed)
    var events: [ObservationEvent<Notebook>] = []
    for await event in observation { events.append(event) }
    // This address names no notebook: the server refuses, and the refusal comes out at the end of the sequence.
    guard case .ended(.refused)? = events.last, events.count == 1 else {
      Issue.record("\(events)")
      return
    }
    #expect(observation.value == nil && observation.items.isEmpty)
    await connection.close()
  }

  @Test func `Closed is closed: what waits ends, what is asked is refused`() async throws {
    let server = try NotesServerProcess()
    let connection = server.connection()
    _ = try await connection.call(Notebook.popular, .init())
    server.end()
    let waiting = Task { () throws(CallError) in try await connection.call(Notebook.popular, .init()) }
    while await connection.status != .waiting { try await Task.sleep(for: .milliseconds(5)) }
    try await Task.sleep(for: .milliseconds(20))
    await connection.close()
    await #expect(throws: CallError.noAnswer("closed by the application")) { try await waiting.value }
    await #expect(throws: CallError.self) { try await connection.call(Notebook.popular, .init()) }
    var last: ConnectionStatus?
    for await status in await connection.statuses() { last = status }
    #expect(last == .stopped)
  }

  @Test func `A connection that nobody holds is gone`() async throws {
    let server = try NotesServerProcess()
    weak var gone: Connection?
    do {
      let connection = server.connection()
      _ = try await connection.call(Notebook.popular, .init())
      gone = connection
    }
    for _ in 0..<200 where gone != nil { try await Task.sleep(for: .milliseconds(10)) }
    #expect(gone == nil)
  }
}
