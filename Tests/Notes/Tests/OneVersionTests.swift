// One version everywhere: what a commit is in the database is what every door says of it, and its ETag names the history that
// it is in and what this viewer was shown of it.

import Core
import Foundation
import NotesGenerated
import TestDatabases
import Testing
import Wire

@Suite(
  .timeLimit(.minutes(1)),
  .enabled(if: PostgresServer.isInstalled && SQLiteDatabase.isInstalled, "needs postgresql and sqlite3"))
struct OneVersionTests {
  /// A notebook with a note, on a database that the test sees too.
  private struct Kept {
    let database: any TestDatabase
    let place: String
    let server: NotesProcess
    let notebook: String
    let note: String

    var path: String { "notebooks/\(notebook)/notes/\(note)" }

    init(_ kind: String) throws {
      if kind == "SQLite" {
        let file = try SQLiteDatabase()
        (database, place) = (file, file.path)
      } else {
        let postgres = try PostgresServer.shared().database()
        (database, place) = (postgres, postgres.url)
      }
      server = try NotesProcess(database: place)
      notebook = try server.notebook()
      note = try server.note(notebook)
    }
  }

  @Test(arguments: ["SQLite", "PostgreSQL"]) func everyDoorAndTheRowHaveOneNumber(_ kind: String) throws {
    let kept = try Kept(kind)
    let (server, path) = (kept.server, kept.path)
    let socket = try #require(
      CallClient(
        server.port, "ada", "notes.v1.json", path: "/ws/notebooks/\(kept.notebook)",
        early: [#"{"type":"observe","id":"n","resource":"note"}"#]))
    for type in ["snapshot", "observed"] { #expect(socket.answer()["type"] as? String == type) }
    let tag = try #require(server.rest("GET", path).field("etag"))
    let changed = server.rest("PATCH", path, #"{"title":"Two"}"#, as: "ada", "if-match: \(tag)")
    #expect(changed.status == 200, "\(changed.body)")
    // The row.
    let row = try kept.database.run(
      "SELECT n.version, s.revision, s.epoch FROM notes n JOIN scopes s ON s.id = n.notebook_id "
        + "WHERE n.id = '\(kept.note)';")
    let version = try #require(row.first?[0].flatMap { Int($0) })
    let epoch = try #require(row.first?[2])
    #expect(row.first?[1] == String(version) && version == 3)
    let event = try kept.database.run("SELECT max(revision) FROM events WHERE scope_id = '\(kept.notebook)';")
    #expect(event == [[String(version)]])
    // REST.
    #expect(changed.json["version"] as? Int == version)
    for answer in [changed, server.rest("GET", path), server.rest("HEAD", path)] {
      #expect(answer.field("etag") == "\"\(epoch).\(version)\"")
    }
    // The WebSocket: what is told, and what is called.
    let frame = socket.answer()
    let changes = try #require(frame["changes"] as? [[String: Any]])
    #expect(frame["revision"] as? Int == version && changes[0]["next"] as? Int == version)
    let called = socket.call("note.get", #"{"noteId":"\#(kept.note)"}"#)
    #expect((called["value"] as? [String: Any])?["version"] as? Int == version)
    // gRPC.
    var input = Note.Get.Input()
    (input.notebookId, input.noteId) = (
      try #require(ID(text: kept.notebook)), try #require(ID(text: kept.note))
    )
    let read = try Note(decoding: Bytes(server.grpc("NoteService/Get", input).message))
    #expect(read.version == version)
  }

  @Test func aTagOfAnotherHistoryMatchesNothing() throws {
    let kept = try Kept("SQLite")
    let read = kept.server.rest("GET", kept.path)
    let tag = try #require(read.field("etag"))
    #expect(kept.server.rest("GET", kept.path, as: "ada", "if-none-match: \(tag)").status == 304)
    kept.server.terminate()
    kept.server.waitUntilExit()
    // As a restore does.
    try kept.database.run("UPDATE scopes SET epoch = 'restored';")
    let server = try NotesProcess(database: kept.place)
    let again = server.rest("GET", kept.path, as: "ada", "if-none-match: \(tag)")
    #expect(again.status == 200 && again.field("etag") == "\"restored.2\"" && again.body == read.body)
    for (method, path, body) in [
      ("PATCH", kept.path, #"{"title":"Two"}"#), ("POST", "\(kept.path)/move", "{}"), ("DELETE", kept.path, nil),
    ] {
      let late = server.rest(method, path, body, as: "ada", "if-match: \(tag)")
      #expect(late.status == 412 && late.json["code"] as? String == "precondition_failed", "\(method): \(late.body)")
      // Who lost its history sees what there is, as who lost a race does.
      #expect((late.json["current"] as? [String: Any])?["version"] as? Int == 2, "\(method): \(late.body)")
    }
    // The number alone is of whatever history there is.
    let alone = server.rest("PATCH", kept.path, #"{"title":"Two"}"#, as: "ada", "if-match: \"2\"")
    #expect(alone.status == 200 && alone.field("etag") == "\"restored.3\"")
    // What changes nothing says where it is as well.
    let same = server.rest("PATCH", kept.path, #"{"title":"Two"}"#, as: "ada", "if-match: \"restored.3\"")
    #expect(same.status == 200 && same.field("etag") == "\"restored.3\"")
  }

  /// ada manages the notebook and sees its remarks; eve does not.
  @Test func whoSeesMoreOfAVersionIsNotToldToHaveItAlready() throws {
    let server = try NotesProcess()
    let path = "notebooks/\(try server.notebook(#","remarks":"old""#))"
    let (all, less) = (server.rest("GET", path), server.rest("GET", path, as: "eve"))
    #expect(all.json["remarks"] as? String == "old" && less.json["remarks"] is NSNull)
    let (tag, other) = (try #require(all.field("etag")), try #require(less.field("etag")))
    #expect(all.json["version"] as? Int == less.json["version"] as? Int && tag != other)
    #expect(server.rest("GET", path, as: "ada", "if-none-match: \(other)").status == 200)
    #expect(server.rest("GET", path, as: "eve", "if-none-match: \(other)").status == 304)
    #expect(server.rest("GET", path, as: "ada", "if-none-match: \(tag)").status == 304)
    // It is the same version for who writes.
    #expect(server.rest("PATCH", path, #"{"title":"Two"}"#, as: "ada", "if-match: \(other)").status == 200)
  }
}
