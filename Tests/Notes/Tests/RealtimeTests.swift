// Observing a notebook of the whole server, with clients that share nothing with it: what REST writes, the WebSocket and the
// event stream tell, under the same numbers.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct RealtimeTests {
  private static let observe = #"{"type":"observe","id":"n","resource":"note"}"#

  private func types(_ socket: CallClient, _ count: Int) -> [String] {
    (0..<count).map { _ in socket.answer()["type"] as? String ?? "nothing" }
  }

  @Test func eventsAreTold() throws {
    let server = try NotesProcess()
    let notebook = try server.notebook()
    _ = try server.note(notebook)
    let stream = curl(
      "-N", "--max-time", "2", "-H", "authorization: Bearer ada",
      "http://127.0.0.1:\(server.port)/api/notebooks/\(notebook)/watch?observe=note,notebook")
    // curl gives up, as the stream does not end by itself.
    #expect(stream.status == 200 && stream.code == 28 && stream.field("content-type") == "text/event-stream")
    let blocks = stream.body.components(separatedBy: "\n\n")
    let kinds = blocks.compactMap { block in
      ["welcome", "snapshot", "observed"].first { block.contains(#"data: {"type":"\#($0)""#) }
    }
    #expect(kinds == ["welcome", "snapshot", "observed", "snapshot", "observed"])
    #expect(blocks.filter { $0.contains("id: ") }.count == 1 && stream.body.contains("retry: 2000"))
  }

  /// What is computed comes as a whole, is said to be stale, and comes again.
  @Test func whatIsComputedIsUpdated() throws {
    let server = try NotesProcess()
    let notebook = try server.notebook()
    _ = try server.note(notebook, "One")
    let observe = #"{"type":"observe","id":"s","resource":"summary","parameters":{"maxTitles":5}}"#
    let socket = try #require(
      CallClient(server.port, "ada", "notes.v1.json", path: "/ws/notebooks/\(notebook)", early: [observe]))
    func titles(_ message: [String: Any]) -> [String]? { (message["value"] as? [String: Any])?["titles"] as? [String] }
    #expect(titles(socket.answer()) == ["One"])
    #expect(socket.answer()["type"] as? String == "observed")
    _ = try server.note(notebook, "Two")
    let stale = socket.answer()["changes"] as? [[String: Any]]
    #expect(stale?.first?["type"] as? String == "stale")
    #expect(Set(titles(socket.answer()) ?? []) == ["One", "Two"])
  }

  /// By however many calls, and without being asked to: who closes, and who is cut off.
  @Test func whoIsThereByAConnectionGoesWithIt() throws {
    let server = try NotesProcess()
    let notebook = try server.notebook()
    let path = "/ws/notebooks/\(notebook)"
    let observe = #"{"type":"observe","id":"r","resource":"reader"}"#
    let watching = try #require(CallClient(server.port, "ada", "notes.v1.json", path: path, early: [observe]))
    func names() -> [String] {
      // Neither the answer to the observation nor a bookmark says who is there.
      for _ in 0..<4 {
        let answer = watching.answer()
        guard answer["type"] as? String == "update" else { continue }
        let items = (answer["value"] as? [String: Any])?["items"] as? [[String: Any]]
        return (items ?? []).compactMap { $0["name"] as? String }.sorted()
      }
      return ["nothing was told"]
    }
    var bob = CallClient(server.port, "bob", "notes.v1.json", path: path)
    #expect(bob?.call("reader.enter", "{}")["type"] as? String == "result")
    #expect(names() == [] && names() == ["bob"])
    // By two connections: the first to go takes nobody with it.
    var second = CallClient(server.port, "bob", "notes.v1.json", path: path)
    #expect(second?.call("reader.enter", "{}")["type"] as? String == "result")
    second = nil
    let cleo = try #require(CallClient(server.port, "cleo", "notes.v1.json", path: path))
    #expect(cleo.call("reader.enter", "{}")["type"] as? String == "result")
    #expect(names() == ["bob", "cleo"])
    let listed = server.rest("GET", "notebooks/\(notebook)/readers")
    #expect((listed.json["items"] as? [[String: Any]])?.count == 2)
    cleo.send([3, 232], opcode: 8)
    #expect(names() == ["bob"])
    bob = nil
    #expect(names() == [])
  }

  @Test func whoMayNotReadMayNotObserve() throws {
    let server = try NotesProcess()
    let notebook = try server.notebook()
    let guest = try #require(CallClient(server.port, "guest", "notes.v1.json", path: "/ws/notebooks/\(notebook)"))
    guest.send(Self.observe)
    let refused = guest.answer()
    #expect((refused["problem"] as? [String: Any])?["code"] as? String == "permission_denied")
    #expect(CallClient(server.port, "ada", "notes.v1.json", path: "/ws/notebooks/nb_nowhere") == nil)
  }

  /// One who stops reading among many: the others hear each commit, and memory stays where it is.
  @Test func oneWhoStopsReadingHoldsNobodyUp() throws {
    let server = try NotesProcess()
    let notebook = try server.notebook()
    let note = try server.note(notebook)
    let path = "/ws/notebooks/\(notebook)"
    let stopped = try #require(
      CallClient(server.port, "ada", "notes.v1.json", path: path, early: [Self.observe]))
    let readers = try (0..<20).map { _ in
      try #require(CallClient(server.port, "eve", "notes.v1.json", path: path, early: [Self.observe]))
    }
    for reader in readers { #expect(types(reader, 2) == ["snapshot", "observed"]) }
    let writer = try server.socket()
    let before = server.residentBytes
    for round in 0..<200 {
      let text = String(repeating: round.isMultiple(of: 2) ? "x" : "y", count: 9_000)
      let version = server.rest("GET", "notebooks/\(notebook)/notes/\(note)").json["version"] as? Int ?? 0
      let done = writer.call(
        "note.patch",
        #"{"notebookId":"\#(notebook)","noteId":"\#(note)","patch":{"content":{"type":"text","text":"\#(text)"}}}"#,
        #","base":\#(version)"#)
      #expect(done["type"] as? String == "result")
      for reader in readers { #expect(reader.answer()["type"] as? String == "frame") }
    }
    #expect(server.residentBytes - before < 32 << 20)
    withExtendedLifetime(stopped) {}
  }

  @Test func goingDownIsSaidToWhoObserves() throws {
    let server = try NotesProcess()
    let notebook = try server.notebook()
    let socket = try #require(
      CallClient(server.port, "ada", "notes.v1.json", path: "/ws/notebooks/\(notebook)", early: [Self.observe]))
    #expect(types(socket, 2) == ["snapshot", "observed"])
    server.terminate()
    let farewell = socket.answer()
    #expect(farewell["type"] as? String == "goaway" && farewell["verdict"] as? String == "reconnect")
    guard case .close(1_012) = socket.receive() else {
      Issue.record("no close")
      return
    }
  }
}
