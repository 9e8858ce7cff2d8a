// What REST refuses and how it says so, over a socket; and that work ends when nobody waits for it.

import API
import Core
import HTTP
import Net
import NotesGenerated
import Testing
import Wire

@Suite(.timeLimit(.minutes(1))) struct RESTDoorTests {
  static let notes = "/api/notebooks/\(Pinboard.notebook)/notes"
  static let note = "\(notes)/\(Pinboard.note)"
  private static let blank = #""content":{"type":"blank"}"#

  /// A request and what it is refused with.
  struct Refusal: Sendable, CustomTestStringConvertible {
    var method = Method.post
    var path = RESTDoorTests.notes
    var fields: [String: String] = [:]
    var body: String?
    let status: UInt16
    let code: String
    var complaints: [String] = []

    var testDescription: String { "\(method.text) \(path) \(fields) \(body ?? "")" }
  }

  static let refusals = [
    Refusal(body: "{", status: 400, code: "malformed_json"),
    Refusal(body: #"{"title":"a","title":"b"}"#, status: 400, code: "malformed_json"),
    Refusal(body: "null", status: 400, code: "invalid_input", complaints: [" not_null"]),
    Refusal(status: 400, code: "invalid_input", complaints: ["title required", "content required"]),
    Refusal(
      body: #"{"title":"a",\#(blank),"notebookId":"nb_1","operationId":"x"}"#, status: 400, code: "invalid_input",
      complaints: ["notebookId unknown_field", "operationId unknown_field"]),
    Refusal(
      fields: ["if-match": "\"1\""], body: #"{"title":"a",\#(blank)}"#, status: 400, code: "invalid_input",
      complaints: ["If-Match unknown_field"]),
    Refusal(
      fields: ["idempotency-key": String(repeating: "k", count: 129)], body: #"{"title":"a",\#(blank)}"#, status: 400,
      code: "invalid_input", complaints: ["operationId too_long"]),
    Refusal(
      path: "/api/notebooks/nb_x/notes?a=1", body: #"{\#(blank),"weight":1}"#, status: 400, code: "invalid_input",
      complaints: ["a unknown_field", "notebookId bad_id", "title required", "weight out_of_range"]),
    Refusal(fields: ["content-type": ""], body: "{}", status: 415, code: "unsupported_media_type"),
    Refusal(fields: ["content-type": "text/plain"], body: "{}", status: 415, code: "unsupported_media_type"),
    Refusal(
      fields: ["content-type": "application/merge-patch+json"], body: "{}", status: 415,
      code: "unsupported_media_type"),
    Refusal(fields: ["content-encoding": "gzip"], body: "{}", status: 415, code: "unsupported_media_type"),
    Refusal(
      fields: ["content-type": "Application/JSON ; charset=utf-8", "content-encoding": "identity"], body: "{}",
      status: 400, code: "invalid_input", complaints: ["title required", "content required"]),
    Refusal(body: #"{"title":"full",\#(blank)}"#, status: 409, code: "notebook_full"),
    Refusal(body: #"{"title":"boom",\#(blank)}"#, status: 500, code: "internal"),
    Refusal(body: #"{"title":"odd",\#(blank)}"#, status: 418, code: "odd"),
    Refusal(fields: ["authorization": "Bearer mallory"], body: "{}", status: 401, code: "unauthenticated"),
    Refusal(fields: ["authorization": "Basic YWRhOg=="], body: "{}", status: 401, code: "unauthenticated"),
    Refusal(
      method: .get, path: notes + "?limit=0&isPinned=yes&limit=3&x%20y=1", status: 400, code: "invalid_input",
      complaints: ["isPinned wrong_type", "limit too_many", "x y unknown_field"]),
    Refusal(
      method: .get, path: notes + "?limit=-9223372036854775808", status: 400, code: "invalid_input",
      complaints: ["limit out_of_range"]),
    Refusal(method: .get, path: notes + "/%ff", status: 400, code: "invalid_input", complaints: ["noteId bad_format"]),
    Refusal(method: .patch, path: note, body: "{}", status: 428, code: "precondition_required"),
    Refusal(
      method: .patch, path: note, fields: ["if-match": "*"], body: "{}", status: 428, code: "precondition_required"),
    Refusal(
      method: .patch, path: note, fields: ["if-match": "\"7.epoch\""], body: "{}", status: 412,
      code: "precondition_failed"),
    Refusal(
      method: .patch, path: note, fields: ["if-match": "\"7\""], body: #"{"title":null,"version":1}"#, status: 400,
      code: "invalid_input", complaints: ["patch.title not_null", "patch.version read_only"]),
    Refusal(method: .put, path: note, body: "{}", status: 405, code: "method_not_allowed"),
    Refusal(method: .get, path: "/api/pens", status: 501, code: "not_implemented"),
  ]

  @Test(arguments: refusals) func isRefused(_ refusal: Refusal) async throws {
    try await DoorServer.run { _, client in
      let token = refusal.fields["authorization"] == nil ? "ada" : nil
      let answer = try await client.rest(refusal.method, refusal.path, as: token, refusal.fields, body: refusal.body)
      #expect(answer.status == refusal.status && answer.problem?.code == refusal.code)
      #expect(answer.complaints.sorted() == refusal.complaints.sorted())
      #expect(answer.fields[.contentType] == "application/problem+json" && answer.fields[.cacheControl] == "no-store")
      #expect(answer.problem?.requestID == answer.fields[.xRequestID])
      #expect(answer.problem.map { $0.status } == Int(refusal.status))
    }
  }

  @Test func wholeNumbersMayHaveAPoint() async throws {
    try await DoorServer.run { _, client in
      let search = "/api/notebooks/\(Pinboard.notebook)/search?text=milk&limit="
      let whole = try await client.rest(.get, search + "5.0")
      #expect(whole.status == 200 && whole.body.text.contains(#""total":5"#))
      #expect(try await client.rest(.get, search + "5.5").complaints == ["limit wrong_type"])
      let body = #"{"figures":[598.0,5.98e2]}"#
      let patched = try await client.rest(.patch, Self.note, ["if-match": "\"7\""], body: body)
      #expect(patched.status == 200 && patched.body.text.contains(#""figures":[598,598]"#))
      let half = try await client.rest(.patch, Self.note, ["if-match": "\"8\""], body: #"{"figures":[598.5]}"#)
      #expect(half.complaints == ["patch.figures[0] wrong_type"])
    }
  }

  @Test func whoLostTheRaceSeesWhatWonIt() async throws {
    try await DoorServer.run { _, client in
      let late = try await client.rest(.patch, Self.note, ["if-match": "\"6\""], body: #"{"title":"Bread"}"#)
      #expect(late.status == 412 && late.problem?.code == "precondition_failed")
      let current = try #require(late.problem?.current)
      var violations = Violations()
      let note = try #require(try Note.decode(json: current.bytes, violations: &violations))
      #expect(violations.isEmpty && note.title == "Milk" && note.version == 7)
      // With that version the change goes through.
      let again = try await client.rest(
        .patch, Self.note, ["if-match": "\"\(note.version)\""], body: #"{"title":"Bread"}"#)
      #expect(again.status == 200 && again.fields[.etag] == "\"8\"")
    }
  }

  @Test func refusalsSayWhatToDo() async throws {
    try await DoorServer.run { _, client in
      let full = try await client.rest(.post, Self.notes, body: #"{"title":"full",\#(Self.blank)}"#)
      #expect(full.fields[.retryAfter] == "2" && full.problem?.retryAfterMs == 1_500)
      #expect(full.problem?.title == "Notebook full" && full.problem?.current == nil)
      let nobody = try await client.rest(.delete, Self.note, as: nil)
      #expect(nobody.status == 401 && nobody.fields[.wwwAuthenticate] == "Bearer")
    }
  }

  @Test func aBodyHasABound() async throws {
    var limits = DoorLimits()
    limits.rest.maxBodyBytes = 100
    try await DoorServer.run(limits) { _, client in
      let long = #"{"title":""# + String(repeating: "x", count: 100) + "\"}"
      let answer = try await client.rest(.post, Self.notes, body: long)
      #expect(answer.status == 413 && answer.problem?.code == "body_too_large")
    }
  }

  @Test func aRuleKnowsWhoCallsAndFromWhere() async throws {
    try await DoorServer.run { server, client in
      let answer = try await client.rest(.put, Self.note + "/reactions/ok", body: "{}")
      #expect(answer.status == 204 && answer.body.isEmpty)
      #expect(server.board.seen.withLock { $0 } == ["ada rest 127.0.0.1"])
      #expect(server.finished.withLock { $0 } == ["note.react rest ok"])
    }
  }

  // MARK: Slow rules

  @Test func aDeadlineEndsTheCall() async throws {
    var limits = DoorLimits()
    limits.rest.deadline = .milliseconds(100)
    try await DoorServer.run(limits) { server, client in
      let answer = try await client.rest(.post, Self.notes, body: #"{"title":"sloth",\#(Self.blank)}"#)
      #expect(answer.status == 504 && answer.problem?.code == "deadline_exceeded")
      #expect(await server.board.waits(for: "cancelled", on: server.loop))
    }
  }

  @Test func whoLeavesIsWorkedForNoMore() async throws {
    try await DoorServer.run { server, client in
      var fields = Fields()
      fields.add(.authorization, "Bearer ada")
      fields.add(.contentType, "application/json")
      let stream = try client.connection.open(.post, Self.notes, fields, endsStream: false)
      try await stream.send(Bytes(#"{"title":"sloth",\#(Self.blank)}"#))
      stream.finish()
      #expect(await server.board.waits(for: "started", on: server.loop))
      stream.cancel()
      #expect(await server.board.waits(for: "cancelled", on: server.loop))
    }
  }

  @Test func aClosedConnectionEndsItsCalls() async throws {
    try await DoorServer.run { server, _ in
      let connection = try await HTTP2Client.connect(to: server.listeners.address, on: server.loop)
      let client = DoorClient(connection)
      for _ in 0..<2 {
        server.loop.spawn {
          _ = try? await client.rest(.post, Self.notes, body: #"{"title":"sloth",\#(Self.blank)}"#)
        }
      }
      #expect(await server.board.waits(for: "started", 2, on: server.loop))
      connection.close()
      #expect(await server.board.waits(for: "cancelled", 2, on: server.loop))
    }
  }
}
