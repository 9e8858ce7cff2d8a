// What only REST says: statuses, Location, ETag and If-Match, merge patches, media types, parameters.

import Foundation
import Testing

@Suite struct RESTDoorTests {
  @Test func createSaysWhereAndDeleteSaysNothing() throws {
    let server = try NotesProcess()
    let made = server.rest("POST", "notebooks", #"{"title":"Diary","page":{}}"#)
    let id = try #require(made.json["id"] as? String)
    #expect(made.status == 201 && made.field("location") == "/api/notebooks/\(id)")
    let tag = try #require(made.field("etag"))
    #expect(tag.contains(".1."), "\(tag)")
    let head = server.rest("HEAD", "notebooks/\(id)")
    // curl -I writes the head where a body would be: nothing came behind it.
    #expect(head.status == 200 && head.field("etag") == tag && head.body == head.head)
    let gone = server.rest("DELETE", "notebooks/\(id)")
    #expect(gone.status == 204 && gone.data.isEmpty)
    #expect(server.rest("GET", "notebooks/\(id)").status == 404)
  }

  @Test func versionsAreCheckedInHTTPsWords() throws {
    let server = try NotesProcess()
    let book = try server.notebook()
    let path = "notebooks/\(book)/notes/\(try server.note(book))"
    let tag = try #require(server.rest("GET", path).field("etag"))
    #expect(server.rest("GET", path, as: "ada", "if-none-match: \(tag)").status == 304)
    #expect(server.rest("PATCH", path, #"{"title":"Two"}"#).status == 428)
    let changed = server.rest("PATCH", path, #"{"title":"Two"}"#, as: "ada", "if-match: \(tag)")
    #expect(changed.status == 200 && changed.field("etag") != tag && changed.json["title"] as? String == "Two")
    // What was read packed has a tag of its own, for the same version.
    let packed = try #require(changed.field("etag")).dropLast() + "-gzip\""
    #expect(server.rest("PATCH", path, #"{"title":"Two"}"#, as: "ada", "if-match: \(packed)").status == 200)
    let late = server.rest("PATCH", path, #"{"title":"Three"}"#, as: "ada", "if-match: \(tag)")
    #expect(late.status == 412 && late.json["code"] as? String == "precondition_failed")
    // What there is now comes along: enough to decide anew.
    let current = try #require(late.json["current"] as? [String: Any])
    #expect(current as NSDictionary == server.rest("GET", path).json as NSDictionary)
    let broken = server.rest("PATCH", path, #"{"title":"Three"}"#, as: "ada", "if-match: \"x\"")
    #expect(broken.status == 412, "a tag of no version of ours does not match: \(broken.body)")
    #expect(server.rest("PATCH", path, "{}", as: "ada", "if-match: 7").status == 400, "nor is this a tag")
    // Any version is none that the caller saw, and this operation asks for one.
    #expect(server.rest("PATCH", path, #"{"title":"Three"}"#, as: "ada", "if-match: *").status == 428)
    let parts = path.split(separator: "/")
    let called = try server.socket().call(
      "note.patch", #"{"notebookId":"\#(parts[1])","noteId":"\#(parts[3])","patch":{"title":"Four"}}"#, #","base":1"#)
    #expect((called["problem"] as? [String: Any])?["status"] as? Int == 409)
  }

  @Test func nullClearsAndAbsentKeeps() throws {
    let server = try NotesProcess()
    let book = try server.notebook(#","slug":"diary","topics":["a"]"#)
    let kept = server.rest("PATCH", "notebooks/\(book)", #"{"page":{"width":100}}"#, as: "ada", "if-match: \"1\"")
    #expect(kept.json["slug"] as? String == "diary")
    let page = kept.json["page"] as? [String: Double]
    #expect(page == ["width": 100, "height": 210])
    let cleared = server.rest(
      "PATCH", "notebooks/\(book)", #"{"slug":null}"#, as: "ada", "content-type: application/merge-patch+json")
    #expect(cleared.status == 200 && cleared.json["slug"] is NSNull, "\(cleared.body)")
    // To change nothing is {}; nothing at all is a mistake.
    #expect(server.rest("PATCH", "notebooks/\(book)", "{}").status == 200)
    #expect(server.rest("PATCH", "notebooks/\(book)").json["code"] as? String == "malformed_json")
    let refused = server.rest("PATCH", "notebooks/\(book)", #"{"title":null,"isShared":true,"nothing":1}"#)
    #expect(refused.status == 400)
    for word in ["not_null", "read_only", "unknown_field"] { #expect(refused.body.contains(word), "\(refused.body)") }
  }

  @Test func mediaTypesAndParametersAreChecked() throws {
    let server = try NotesProcess()
    let text = server.rest("POST", "notebooks", "title=x", as: "ada", "content-type: text/plain")
    #expect(text.status == 415 && text.json["code"] as? String == "unsupported_media_type")
    let packed = server.rest("POST", "notebooks", "{}", as: "ada", "content-encoding: gzip")
    #expect(packed.status == 415 && packed.json["code"] as? String == "unsupported_media_type")
    let list = server.rest("GET", "notebooks?limt=3&limit=0&shelf=CELLAR&slug=a&slug=b")
    #expect(list.status == 400)
    for word in ["limt", "unknown_field", "out_of_range", "unknown_value", "too_many"] {
      #expect(list.body.contains(word), "\(list.body)")
    }
    #expect(server.rest("GET", "notebooks/popular", as: nil).status == 200)
    #expect(server.rest("GET", "notebooks/nb_nonsense").body.contains("bad_id"))
  }

  @Test func aRepeatedCallAnswersWhatTheFirstDid() throws {
    let server = try NotesProcess()
    let path = "notebooks/\(try server.notebook())/notes"
    let body = #"{"title":"Once","content":{"type":"text","text":"x"}}"#
    let first = server.rest("POST", path, body, as: "ada", "idempotency-key: 42")
    let second = server.rest("POST", path, body, as: "ada", "idempotency-key: 42")
    #expect(first.status == 201 && first.json["id"] as? String == second.json["id"] as? String)
    for odd in ["4 2", "zwölf", String(repeating: "4", count: 129)] {
      let refused = server.rest("POST", path, body, as: "ada", "idempotency-key: \(odd)")
      #expect(refused.status == 400 && refused.body.contains("operationId"), "\(odd): \(refused.body)")
    }
  }

  @Test(arguments: [
    "", "{", "[]", "nul", #"{"title":"a" "b"}"#, #"{"title":"\ud800"}"#, #"{"title":1e999}"#, #"{"title":"a"}x"#,
    #"{"title":"a","title":"b","page":{}}"#, String(repeating: "[", count: 20_000),
    #"{"title":"a","page":{},"maxNotes":9007199254740993}"#,
  ])
  func hostileJSONIsRefused(_ body: String) throws {
    let server = try NotesProcess()
    let answer = server.rest("POST", "notebooks", body)
    #expect(answer.status == 400, "\(body.prefix(40)): \(answer.status) \(answer.body)")
    #expect(["malformed_json", "invalid_input"].contains(answer.json["code"] as? String))
    #expect(server.rest("GET", "notebooks/popular").status == 200)
  }
}
