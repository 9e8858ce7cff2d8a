// Clients of both nodes: each appends remarks, changes the note where it is in the version that somebody knows of, and
// reads it; and keeps what it asked, when, and what came of it. All tell each other the newest version that they know,
// whichever node said so: a node that is behind is asked for what it has not heard of.

import Core
import HTTP
import Net
import NotesGenerated
import Testing
import Wire

final class Clients: Sendable {
  static let firstTitle = "first"

  private let loops = LoopGroup(count: 1, name: "clients")
  private let kept = Monitor<[Call]>([])
  private let known = Monitor(0)
  private let running = Monitor<[Task<Void, Never>]>([])
  private let isOver = Monitor(false)
  /// No two clients have one name.
  private let names = Monitor(0)

  var loop: Loop { loops.loops[0] }
  var calls: [Call] { kept.withLock { $0 } }

  /// Writes that were acknowledged by a node.
  func acknowledged(by node: Int) -> Int {
    kept.withLock { $0.count { $0.node == node && $0.answer.isWrite } }
  }

  /// A new notebook with a note.
  func makeSubject(at place: SocketPlace) async throws -> Cluster.Subject {
    let made = await onLoop { [loop] () async -> Cluster.Subject? in
      do {
        let client = try await GRPCClient.connect(to: SocketAddress(place.text), on: loop)
        defer { client.close() }
        var notebook = Notebook.Create.Input()
        notebook.title = "t"
        let book = try Notebook(decoding: await Clients.call(client, "NotebookService/Create", notebook.encoded()))
        var input = Note.Create.Input()
        (input.notebookId, input.title, input.content) = (book.id, Clients.firstTitle, .blank(NoteBlank()))
        let note = try Note(decoding: await Clients.call(client, "NoteService/Create", input.encoded()))
        return Cluster.Subject(notebook: book.id, note: note.id, version: note.version)
      } catch {
        Issue.record("no notebook: \(error)")
        return nil
      }
    }
    let subject = try #require(made)
    known.withLock { $0 = subject.version }
    return subject
  }

  // MARK: Running

  /// Begins `count` clients of a node, each with `pause` between its calls.
  func begin(_ count: Int, on node: Int, in cluster: Cluster, pause: Duration = .milliseconds(5)) {
    isOver.withLock { $0 = false }
    let begun = (0..<count).map { _ in
      let name = names.withLock { names in
        names += 1
        return names
      }
      return loop.spawn { [self] in await run("\(node).\(name)", node, cluster, pause) }
    }
    running.withLock { $0 += begun }
  }

  /// One remark, answered by a node; said again in other words as long as others are first.
  func append(_ remark: String, on node: Int, in cluster: Cluster) async throws -> Call.Answer {
    let place = try #require(cluster.place(node))
    return await onLoop { [self] in
      guard let client = try? await GRPCClient.connect(to: SocketAddress(place.text), on: loop) else { return .refused }
      defer { client.close() }
      var answer = Call.Answer.refused
      for turn in 0..<100 where answer == .refused {
        answer = await call(.append("\(remark) (\(turn))"), client, node, cluster.subject)
      }
      return answer
    }
  }

  func end() async {
    isOver.withLock { $0 = true }
    for one in running.withLock({ $0 }) { await one.value }
  }

  /// Ends the loop, of which nobody wants anything any more.
  func shutDown() { loops.shutDown() }

  private func run(_ name: String, _ node: Int, _ cluster: Cluster, _ pause: Duration) async {
    var turn = 0
    while !isOver.withLock({ $0 }) {
      try? await loop.sleep(for: .milliseconds(20))
      guard let place = cluster.place(node),
        let client = try? await GRPCClient.connect(to: SocketAddress(place.text), on: loop)
      else { continue }
      while client.isOpen, !isOver.withLock({ $0 }) {
        turn += 1
        let text = "\(name)-\(turn)"
        let request: Call.Request =
          switch Int.random(in: 0..<5) {
          case 0, 1: .append(text)
          case 2, 3: .patch(title: text, base: known.withLock { $0 })
          default: .read
          }
        await call(request, client, node, cluster.subject)
        try? await loop.sleep(for: pause)
      }
      client.close()
    }
  }

  @discardableResult
  private func call(
    _ request: Call.Request, _ client: GRPCClient, _ node: Int, _ subject: Cluster.Subject
  ) async -> Call.Answer {
    var call = Call(node: node, request: request, began: .now)
    do {
      call.answer = try await Clients.ask(request, client, subject)
    } catch let error as GRPCError {
      call.answer = Call.Answer(error)
    } catch {
      Issue.record("\(request) was answered with what is no answer: \(error)")
    }
    if call.answer != .unknown { call.ended = .now }
    if let version = call.answer.version { known.withLock { $0 = max($0, version) } }
    kept.withLock { $0.append(call) }
    return call.answer
  }

  private static func ask(
    _ request: Call.Request, _ client: GRPCClient, _ subject: Cluster.Subject
  ) async throws -> Call.Answer {
    switch request {
    case .append(let remark):
      var input = NoteEvent.Append.Input()
      (input.notebookId, input.remark) = (subject.notebook, remark)
      let reply = try await call(client, "NoteEventService/Append", input.encoded())
      return .appended(sequence: try NoteEvent(decoding: reply).sequence)
    case .patch(let title, let base):
      var input = Note.Patch.Input()
      (input.notebookId, input.noteId, input.expectedVersion) = (subject.notebook, subject.note, base)
      input.patch.title = title
      let reply = try await call(client, "NoteService/Patch", input.encoded())
      return .patched(version: try Note(decoding: reply).version)
    case .read:
      var input = Note.Get.Input()
      (input.notebookId, input.noteId) = (subject.notebook, subject.note)
      let note = try Note(decoding: await call(client, "NoteService/Get", input.encoded()))
      return .read(version: note.version, title: note.title)
    }
  }

  private static func call(_ client: GRPCClient, _ method: String, _ input: Bytes) async throws -> Bytes {
    var metadata = GRPCMetadata()
    metadata.add("authorization", "Bearer ada")
    return try await client.unary("/notes.v1.\(method)", input, metadata: metadata, deadline: .seconds(20))
  }

  private func onLoop<Result: Sendable>(_ body: @escaping @Sendable () async -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      loop.spawn { continuation.resume(returning: await body()) }
    }
  }
}

extension Call.Answer {
  /// What is certain of an error is little: a broken connection, a deadline say nothing.
  fileprivate init(_ error: GRPCError) {
    self = .unknown
    switch error.status.code {
    case .aborted:
      let details = (try? RPCStatus(decoding: error.status.details))?.details ?? []
      if let current = details.first(where: { $0.typeURL.hasSuffix("notes.v1.Note") }),
        let note = try? Note(decoding: current.value)
      {
        self = .mismatch(version: note.version, title: note.title)
      }
    case .unavailable where error.status.message.hasPrefix("Others were first"): self = .refused
    default: break
    }
  }

  /// A version that the note had.
  var version: Int? {
    switch self {
    case .patched(let version), .mismatch(let version, _), .read(let version, _): version
    case .appended, .refused, .unknown: nil
    }
  }

  var isWrite: Bool {
    switch self {
    case .appended, .patched: true
    case .mismatch, .read, .refused, .unknown: false
    }
  }
}
