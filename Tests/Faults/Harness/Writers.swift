// Clients that write as fast as they are answered, and keep what they were promised: each remark that was acknowledged,
// with the place in the log that it was given.

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

final class Writers: Sendable {
  private let loops = LoopGroup(count: 1, name: "writers")
  private let promises = Monitor<[Promise]>([])
  private let isOver = Monitor(false)

  var kept: [Promise] { promises.withLock { $0 } }

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
    for turn in 0... where !isOver.withLock({ $0 }) {
      input.remark = "\(name)-\(turn)"
      do {
        let reply = try await client.unary(
          "/notes.v1.NoteEventService/Append", input.encoded(), metadata: Writers.named("ada"), deadline: .seconds(20))
        let event = try NoteEvent(decoding: reply)
        let promise = Promise(notebook: notebook, sequence: event.sequence, remark: input.remark)
        promises.withLock { $0.append(promise) }
      } catch let error as GRPCError where error.status.code == .unavailable && client.isOpen {
        // Refused, which is an answer too: it tries again.
        try? await loops.loops[0].sleep(for: .milliseconds(5))
      } catch {
        return
      }
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
