// Clients that write as fast as they are answered, and keep what they were promised: each remark that was acknowledged,
// with the place in the log that it was given. What was refused, and what nobody could say the end of, is kept as well.

import Core
import HTTP
import Net
import NotesGenerated
import Wire

/// An acknowledged remark.
struct Promise: Sendable, Hashable {
  let notebook: ID<Notebook>
  let sequence: Int
  let remark: String
}

/// A remark that was not acknowledged, under the name of its call.
struct Attempt: Sendable, Hashable {
  let notebook: ID<Notebook>
  let remark: String
  var operationId: String { remark }
}

final class Writers: Sendable {
  private let loops = LoopGroup(count: 1, name: "writers")
  private let promises = Monitor<[Promise]>([])
  private let isOver = Monitor(false)

  private let refusals = Monitor<[Attempt]>([])
  private let doubts = Monitor<[Attempt]>([])
  private let others = Monitor<[String]>([])

  var kept: [Promise] { promises.withLock { $0 } }
  /// Of these it was said that nothing was changed.
  var refused: [Attempt] { refusals.withLock { $0 } }
  /// Of these it was not said whether they are there.
  var unknown: [Attempt] { doubts.withLock { $0 } }
  /// Other errors that a server gave.
  var wrong: [String] { others.withLock { $0 } }

  deinit { loops.shutDown() }

  private static func named(_ who: String) -> GRPCMetadata {
    var metadata = GRPCMetadata()
    metadata.add("authorization", "Bearer \(who)")
    return metadata
  }

  /// A new notebook.
  func notebook(at place: SocketPlace) async throws -> ID<Notebook> {
    try await onLoop { loop in
      let client = try await GRPCClient.connect(to: SocketAddress(place.text), on: loop)
      defer { client.close() }
      var input = Notebook.Create.Input()
      input.title = "t"
      let reply = try await client.unary(
        "/notes.v1.NotebookService/Create", input.encoded(), metadata: Writers.named("ada"))
      return try Notebook(decoding: reply).id
    }
  }

  /// What is read of a notebook.
  func title(of notebook: ID<Notebook>, at place: SocketPlace) async throws -> String {
    try await onLoop { loop in
      let client = try await GRPCClient.connect(to: SocketAddress(place.text), on: loop)
      defer { client.close() }
      var input = Notebook.Get.Input()
      input.notebookId = notebook
      let reply = try await client.unary(
        "/notes.v1.NotebookService/Get", input.encoded(), metadata: Writers.named("ada"))
      return try Notebook(decoding: reply).title
    }
  }

  /// Writes one remark after the other, with a pause between two.
  func remark(_ count: Int, _ notebook: ID<Notebook>, at place: SocketPlace, every pause: Duration = .zero) async throws
  {
    try await onLoop { [self] loop in
      let client = try await GRPCClient.connect(to: SocketAddress(place.text), on: loop)
      defer { client.close() }
      for turn in 0..<count {
        var input = NoteEvent.Append.Input()
        (input.notebookId, input.remark) = (notebook, "\(UInt32.random(in: 0 ... .max))-\(turn)")
        let reply = try await client.unary(
          "/notes.v1.NoteEventService/Append", input.encoded(), metadata: Writers.named("ada"), deadline: .seconds(20))
        let promise = Promise(
          notebook: notebook, sequence: try NoteEvent(decoding: reply).sequence, remark: input.remark)
        promises.withLock { $0.append(promise) }
        try await loop.sleep(for: pause)
      }
    }
  }

  /// Writes a note of many words, again and again, with a pause between two.
  func rewrite(_ count: Int, _ notebook: ID<Notebook>, at place: SocketPlace, every pause: Duration) async throws {
    try await onLoop { loop in
      let client = try await GRPCClient.connect(to: SocketAddress(place.text), on: loop)
      defer { client.close() }
      var made = Note.Create.Input()
      (made.notebookId, made.title, made.content) = (notebook, "t", .blank(NoteBlank()))
      var note = try Note(
        decoding: try await client.unary(
          "/notes.v1.NoteService/Create", made.encoded(), metadata: Writers.named("ada")))
      for turn in 0..<count {
        var text = NoteText()
        text.text = String(repeating: turn.isMultiple(of: 2) ? "x" : "y", count: 9_000)
        var input = Note.Patch.Input()
        (input.notebookId, input.noteId, input.expectedVersion) = (notebook, note.id, note.version)
        input.patch.content = .text(text)
        note = try Note(
          decoding: try await client.unary(
            "/notes.v1.NoteService/Patch", input.encoded(), metadata: Writers.named("ada")))
        try await loop.sleep(for: pause)
      }
    }
  }

  /// Begins `count` writers, each on a notebook in turn; they end when their server does, or when told to.
  func begin(_ count: Int, _ notebooks: [ID<Notebook>], at place: SocketPlace, named round: String) async throws
    -> Task<Void, Never>
  {
    isOver.withLock { $0 = false }
    let loop = loops.loops[0]
    return loop.spawn { [self] in
      guard let client = try? await GRPCClient.connect(to: SocketAddress(place.text), on: loop) else { return }
      let shared = Confined(client, to: loop)
      var running: [Task<Void, Never>] = []
      for writer in 0..<count {
        let notebook = notebooks[writer % notebooks.count]
        running.append(loop.spawn { [self] in await write(shared.value, notebook, "\(round)-\(writer)") })
      }
      for one in running { await one.value }
      client.close()
    }
  }

  func end() { isOver.withLock { $0 = true } }

  private func write(_ client: GRPCClient, _ notebook: ID<Notebook>, _ name: String) async {
    var input = NoteEvent.Append.Input()
    input.notebookId = notebook
    for turn in 0... {
      if isOver.withLock({ $0 }) { return }
      let attempt = Attempt(notebook: notebook, remark: "\(name)-\(turn)")
      (input.remark, input.operationId) = (attempt.remark, attempt.operationId)
      do {
        let reply = try await client.unary(
          "/notes.v1.NoteEventService/Append", input.encoded(), metadata: Writers.named("ada"), deadline: .seconds(20))
        let event = try NoteEvent(decoding: reply)
        let promise = Promise(notebook: notebook, sequence: event.sequence, remark: input.remark)
        promises.withLock { $0.append(promise) }
      } catch let error as GRPCError where error.status.code == .unavailable && client.isOpen {
        // An answer too: it goes on with another.
        let isRefusal = error.message.contains("nothing was changed")
        (isRefusal ? refusals : doubts).withLock { $0.append(attempt) }
        try? await loops.loops[0].sleep(for: .milliseconds(5))
      } catch {
        if client.isOpen { others.withLock { $0.append("\(error)") } }
        return
      }
    }
  }

  /// Makes the same call again, and answers where its remark is.
  func again(_ attempts: [Attempt], at place: SocketPlace) async throws -> [Promise] {
    try await onLoop { loop in
      let client = try await GRPCClient.connect(to: SocketAddress(place.text), on: loop)
      defer { client.close() }
      var promises: [Promise] = []
      for attempt in attempts {
        var input = NoteEvent.Append.Input()
        (input.notebookId, input.remark, input.operationId) = (attempt.notebook, attempt.remark, attempt.operationId)
        let reply = try await client.unary(
          "/notes.v1.NoteEventService/Append", input.encoded(), metadata: Writers.named("ada"), deadline: .seconds(20))
        let event = try NoteEvent(decoding: reply)
        promises.append(Promise(notebook: attempt.notebook, sequence: event.sequence, remark: attempt.remark))
      }
      return promises
    }
  }

  private func onLoop<Result: Sendable>(
    _ body: @escaping @Sendable (Loop) async throws -> Result
  ) async throws -> Result {
    let loop = loops.loops[0]
    let outcome: Swift.Result<Result, any Error> = await withCheckedContinuation { continuation in
      loop.spawn {
        do { continuation.resume(returning: .success(try await body(loop))) } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
    return try outcome.get()
  }
}
