// A notebook in a store, on SQLite, behind realtime doors on a free port of loopback, for one test. The store's loop is the
// doors' or another, so that what crosses loops and what does not are both tried.

import API
import Core
import Doors
import HTTP
import Net
import NotesGenerated
import State
import Storage
import StorageSupport
import TestDatabases
import Wire

final class NotebookServer: Sendable {
  struct Setup: Sendable {
    /// Whether scopes live on another loop than connections.
    var apart = true
    var limits = RealtimeLimits()
    var store = StoreOptions()
  }

  let store: Store
  /// Another node's, on the same database; no word goes between the two.
  let elsewhere: Store
  let notebook: ID<Notebook>
  let listeners: ListenerGroup
  /// The connections' loop.
  let loop: Loop
  let events: Monitor<[String]>

  static func run(
    _ setup: Setup = Setup(), _ body: @escaping @Sendable (NotebookServer, DoorClient) async throws -> Void
  ) async throws {
    try await Kind.sqlite.run { database, _ in
      try await NotesTables.make(in: database)
      let (doors, scopes) = (LoopGroup(count: 1), LoopGroup(count: 1))
      let store = Store(database, Surface.scopes, on: setup.apart ? scopes.loops : doors.loops, options: setup.store)
      let elsewhere = Store(database, Surface.scopes, on: scopes.loops)
      let result = await Swift.Result { () async throws in try await serve(setup, store, elsewhere, doors, body) }
      await store.close()
      await elsewhere.close()
      doors.shutDown()
      scopes.shutDown()
      try result.get()
    }
  }

  private static func serve(
    _ setup: Setup, _ store: Store, _ elsewhere: Store, _ doors: LoopGroup,
    _ body: @escaping @Sendable (NotebookServer, DoorClient) async throws -> Void
  ) async throws {
    let notebook = ID<Notebook>.next()
    _ = try await store.commit(notebook.description, creating: true) { draft in
      var row = NotebookRow()
      (row.value.id, row.value.title, row.value.maxNotes) = (notebook, "Ideas", 1_000)
      draft.put(row)
    }
    let events = Monitor<[String]>([])
    let service = service(store, setup.limits, events)
    let listeners = try await ListenerGroup.open(
      SocketAddress("127.0.0.1:0"), on: doors, ListenerOptions(gate: ConnectionGate())
    ) { service.connection($0) }
    let server = NotebookServer(store, elsewhere, notebook, listeners, doors.loops[0], events)
    let result: Swift.Result<Void, any Error> = await withCheckedContinuation { done in
      server.loop.spawn { done.resume(returning: await server.result(of: body)) }
    }
    _ = await listeners.drain(within: .milliseconds(100))
    try result.get()
  }

  private func result(
    of body: @escaping @Sendable (NotebookServer, DoorClient) async throws -> Void
  ) async -> Swift.Result<Void, any Error> {
    do {
      let connection = try await HTTP2Client.connect(to: listeners.address, on: loop)
      defer { connection.close() }
      return .success(try await body(self, DoorClient(connection)))
    } catch { return .failure(error) }
  }

  private static func service(
    _ store: Store, _ limits: RealtimeLimits, _ events: Monitor<[String]>
  ) -> HTTPService {
    let dispatcher = Dispatcher(NotebookRules.operations, NotebookRules(store: store).bound, .names(Monitor([])))
    // Who put a notebook away is the only one to see it still.
    let audience = Audience(
      store, Surface.scopes, Surface.observed, viewer: { Surface.viewer(of: $0, $1) }, find: { _, named in named },
      held: { identity, state in
        let isArchived = state.value(NotebookRow.self)?.value.isArchived ?? false
        return isArchived && !identity.access.contains(.manageNotebook) ? [] : identity.access
      })
    let door = RealtimeDoor(
      dispatcher, package: Surface.package, audience: audience, schema: "digest", limits: limits
    ) { event, _ in
      events.withLock { $0.append(DoorServer.name(of: event)) }
    }
    var routes = [
      door.route("/ws"), door.route("/ws/notebooks/{notebookId}"), door.watchRoute("/api/notebooks/{notebookId}/watch"),
    ]
    routes += door.service(field: "notebookId").routes()
    return HTTPService(router: Router(routes) { _ throws(HTTPError) in throw .notFound })
  }

  private init(
    _ store: Store, _ elsewhere: Store, _ notebook: ID<Notebook>, _ listeners: ListenerGroup, _ loop: Loop,
    _ events: Monitor<[String]>
  ) {
    (self.store, self.elsewhere, self.notebook) = (store, elsewhere, notebook)
    (self.listeners, self.loop, self.events) = (listeners, loop, events)
  }

  /// Another connection, for who holds up its own.
  func connect() async throws -> DoorClient {
    DoorClient(try await HTTP2Client.connect(to: listeners.address, on: loop))
  }

  // MARK: Changing things behind the doors' backs

  /// Writes a note, as another connection or another node would.
  @discardableResult
  func write(_ title: String, _ key: ID<Note> = .next(), at node: Store? = nil) async throws -> ID<Note> {
    let notebook = notebook
    _ = try await (node ?? store).commit(notebook.description) { draft in
      var row = draft.value(NoteRow.self, .item(key.description)) ?? NoteRow()
      (row.value.id, row.value.notebookId, row.value.title, row.value.rank) = (key, notebook, title, key.description)
      draft.put(row)
    }
    return key
  }

  func change(_ body: @escaping @Sendable (inout Notebook) -> Void) async throws {
    _ = try await store.commit(notebook.description) { draft in
      guard var row = draft.value(NotebookRow.self) else { return }
      body(&row.value)
      draft.put(row)
    }
  }

  var revision: Int {
    get async throws { try await store.state(of: notebook.description)?.cursor.revision ?? 0 }
  }

  /// Waits until it happened so often, half a minute at most.
  func waits(for event: String, _ times: Int = 1) async -> Bool {
    for _ in 0..<6_000 {
      if events.withLock({ $0.filter { $0 == event }.count }) >= times { return true }
      do { try await loop.sleep(for: .milliseconds(5)) } catch { return false }
    }
    return false
  }
}
