// One call through every door: REST, gRPC and `call` in both encodings answer the same and refuse the same. (Through
// clients of other people, and against a whole server: Tests/Notes.)

import API
import Core
import HTTP
import NotesGenerated
import Testing
import Wire

@Suite(.timeLimit(.minutes(1))) struct SameAnswerTests {
  /// One call, as each door has it.
  struct Asked: Sendable {
    var method: Method
    var path: String
    var fields: [String: String]
    var body: String?
    var operation: Operation
    var message: Bytes
    var input: Bytes
    var token: String?

    init<Input: OperationInput>(
      _ operation: Operation, _ input: Input, _ method: Method, _ path: String, _ fields: [String: String] = [:],
      body: String? = nil, as token: String? = "ada"
    ) {
      (self.operation, self.method, self.path, self.fields) = (operation, method, RESTDoorTests.notes + path, fields)
      (self.body, self.token) = (body, token)
      (message, self.input) = (input.encoded(), input.encodedJSON())
    }
  }

  /// What every door answered, in the order REST, gRPC, call in JSON, call in protobuf.
  private func outcomes<Value: JSONValue & ProtobufMessage>(
    of asked: Asked, _ type: Value.Type
  ) async throws -> [Outcome] {
    try await DoorServer.run { server, client in
      var outcomes = [
        Outcome(try await client.rest(asked.method, asked.path, as: asked.token, asked.fields, body: asked.body))
      ]
      server.board.reset()
      do throws(GRPCError) {
        outcomes.append(
          Outcome(.success(try await client.grpc(asked.operation.rpc, asked.message, as: asked.token)), type))
      } catch {
        outcomes.append(Outcome(.failure(error), type))
      }
      server.board.reset()
      let json = try await client.socket(as: asked.token)
      try await json.send(
        #"{"type":"call","id":"1","operation":"\#(asked.operation.name)","input":\#(asked.input.text)}"#)
      outcomes.append(try Outcome(try await json.next(), type, isJSON: true))
      server.board.reset()
      let binary = try await client.socket(as: asked.token, "notes.v1.proto")
      try await binary.send(binary: ClientWords.call("1", asked.operation.name, asked.message))
      outcomes.append(try Outcome(try await binary.next(), type, isJSON: false))
      let name = asked.operation.name
      #expect(server.finished.withLock { $0.filter { $0.hasPrefix(name) }.count } == 4, "each is counted once")
      return outcomes
    }
  }

  private func same<Value: JSONValue & ProtobufMessage>(
    _ asked: Asked, _ type: Value.Type = Note.self, at place: SourceLocation = #_sourceLocation,
    _ expected: (Outcome) -> Bool
  ) async throws {
    let all = try await outcomes(of: asked, type)
    #expect(expected(all[0]), "\(all[0])", sourceLocation: place)
    for other in all.dropFirst() { #expect(other == all[0], sourceLocation: place) }
  }

  private static func get() -> Note.Get.Input {
    var input = Note.Get.Input()
    (input.notebookId, input.noteId) = (Pinboard.notebook, Pinboard.note)
    return input
  }

  private static func patch(_ base: Int?) -> Note.Patch.Input {
    var input = Note.Patch.Input()
    (input.notebookId, input.noteId, input.expectedVersion) = (Pinboard.notebook, Pinboard.note, base)
    return input
  }

  @Test func aValue() async throws {
    try await same(Asked(Note.Get.operation, Self.get(), .get, "/\(Pinboard.note)")) {
      $0.description.contains(#""title":"Milk""#)
    }
  }

  @Test func aPatch() async throws {
    var input = Self.patch(7)
    (input.patch.title, input.patch.color, input.patch.labels) = ("Bread", .clear, [])
    input.operationId = "once"
    try await same(
      Asked(
        Note.Patch.operation, input, .patch, "/\(Pinboard.note)",
        ["if-match": "\"7\"", "idempotency-key": "once", "content-type": "application/merge-patch+json"],
        body: #"{"title":"Bread","color":null,"labels":[]}"#)
    ) { $0.description.contains(#""title":"Bread""#) && $0.description.contains(#""color":null"#) }
  }

  @Test func nothing() async throws {
    var input = Note.Delete.Input()
    (input.notebookId, input.noteId) = (Pinboard.notebook, Pinboard.note)
    try await same(Asked(Note.Delete.operation, input, .delete, "/\(Pinboard.note)"), Nothing.self) {
      $0 == .value("")
    }
  }

  @Test func violations() async throws {
    var input = Note.Create.Input()
    (input.notebookId, input.content, input.weight, input.labels) = (
      Pinboard.notebook, .blank(NoteBlank()), 1, ["", "fine"]
    )
    try await same(
      Asked(
        Note.Create.operation, input, .post, "",
        body: #"{"title":"","content":{"type":"blank"},"weight":1,"labels":["","fine"]}"#)
    ) {
      guard case .refused("invalid_input", "3 fields are wrong.", let list, nil) = $0 else { return false }
      return list.map { $0.prefix { $0 != ":" } } == ["title too_short", "labels[0] too_short", "weight out_of_range"]
    }
  }

  @Test func whoMayNot() async throws {
    let asked = Asked(Note.Get.operation, Self.get(), .get, "/\(Pinboard.note)", as: nil)
    try await same(asked) { $0.description.hasPrefix("unauthenticated") }
  }

  @Test func aPatchWithoutABase() async throws {
    try await same(Asked(Note.Patch.operation, Self.patch(nil), .patch, "/\(Pinboard.note)", body: "{}")) {
      $0.description.hasPrefix("precondition_required")
    }
  }

  @Test func aLostRaceShowsWhatThereIs() async throws {
    let all = try await outcomes(
      of: Asked(
        Note.Patch.operation, Self.patch(3), .patch, "/\(Pinboard.note)", ["if-match": "\"3\""], body: "{}"),
      Note.self)
    guard case .refused("precondition_failed", let detail, [], let current?) = all[0] else {
      Issue.record("\(all[0])")
      return
    }
    #expect(current.contains(#""title":"Milk""#))
    for other in all.dropFirst() {
      #expect(other == .refused(code: "version_mismatch", detail: detail, violations: [], current: current))
    }
  }
}
