// The parts of an input that REST has outside of the body, as they come over a socket: which field each becomes, and
// what is wrong with them.

import API
import Core
import HTTP
import NotesGenerated
import Testing
import Wire

@testable import Doors

@Suite(.timeLimit(.minutes(1))) struct RESTInputTests {
  private static let operation = Operation(
    "note.find", rpc: "NoteService/Find", "POST", "/find/{notebookId}", allow: [.anyone],
    parameters: NameTable("notebookId 1010! word 1! label 2 limit 3"), lists: [2], takesBase: true,
    takesOperationID: true)
  private static let other = Operation(
    "note.read", rpc: "NoteService/Read", "GET", "/find/{notebookId}", allow: [.anyone],
    parameters: NameTable("notebookId 1010! word 1"))
  private static let plain = Operation(
    "note.plain", rpc: "NoteService/Plain", "PUT", "/find/{notebookId}", allow: [.anyone],
    parameters: NameTable("notebookId 1010!"))

  /// What the door made of a request.
  private func read(
    _ operation: Operation, _ path: String, _ fields: [(String, String)] = []
  ) async throws -> (parameters: [String], complaints: [String]) {
    let made = Monitor<RESTInput?>(nil)
    let method = Method(operation.method.utf8Span.span) ?? .get
    let route = Route(method, operation.path) { (request: Request) throws(HTTPError) in
      made.withLock { $0 = RESTInput(request, operation) }
      return Response(status: 204, fields: Fields())
    }
    try await DoorServer.run(routes: [route]) { _, client in
      var sent = Fields()
      for (name, value) in fields { sent.add(name, value) }
      let stream = try client.connection.open(method, path, sent, endsStream: true)
      _ = try await stream.head()
    }
    let input = try #require(made.withLock { $0 })
    return (
      input.parameters.map { "\($0.field) \($0.text)" }, input.violations.list.map { "\($0.field) \($0.code)" }
    )
  }

  @Test func everyPartHasItsField() async throws {
    let input = try await read(
      Self.operation, "/find/nb%201?word=a+b%26c&label=x&label=y&limit=7",
      [("if-match", "\"41\""), ("idempotency-key", "once")])
    #expect(input.parameters == ["1010 nb 1", "1 a b&c", "2 x", "2 y", "3 7", "1002 once", "1001 41"])
    #expect(input.complaints.isEmpty)
  }

  @Test func whatIsWrongComesAtOnce() async throws {
    let input = try await read(
      Self.operation, "/find/%ff?wrod=1&limit=7&limit=8&label=%zz&limit=9&notebookId=2", [("if-match", "41")])
    #expect(
      input.complaints == [
        "notebookId bad_format", "wrod unknown_field", "limit too_many", "label bad_format", "word required",
        "If-Match bad_format",
      ])
    #expect(input.parameters == ["3 7"], "the first counts until the violation is told")
  }

  @Test func whatIsBrokenIsSaid() async throws {
    let input = try await read(Self.other, "/find/a?%ff=1")
    #expect(input.complaints == [" bad_format"] && input.parameters == ["1010 a"])
  }

  /// A tag that we never gave does not match, whatever the version is.
  @Test(arguments: [
    ("\"41\"", "1001 41"), ("\"41-gzip\"", "1001 41"), ("\"0\"", "1001 0"),
    ("W/\"41\"", "1001 9007199254740991"), ("W/\"41-gzip\"", "1001 9007199254740991"),
    ("\"epoch.7\"", "1001 7"), ("\"epoch.7.print\"", "1001 7"), ("\"epoch.7.print-gzip\"", "1001 7"),
    ("\".7\"", "1001 9007199254740991"), ("\"7.epoch\"", "1001 9007199254740991"),
    ("\"epoch.7.print.8\"", "1001 9007199254740991"), ("\"041\"", "1001 9007199254740991"),
    ("\"-1\"", "1001 9007199254740991"), ("\"\"", "1001 9007199254740991"),
    ("\"99999999999999999999\"", "1001 9007199254740991"),
  ])
  func aTagNamesAVersion(_ tag: String, _ parameter: String) async throws {
    let input = try await read(Self.operation, "/find/a?word=b", [("if-match", tag)])
    #expect(input.parameters.last == parameter && input.complaints.isEmpty)
  }

  @Test(arguments: [[("if-match", "\"1\", \"2\"")], [("if-match", "\"1\""), ("if-match", "\"2\"")]])
  func severalTagsAreNone(_ fields: [(String, String)]) async throws {
    #expect(try await read(Self.operation, "/find/a?word=b", fields).complaints == ["If-Match bad_format"])
  }

  @Test func whereThereIsNoVersionNoneIsTaken() async throws {
    let plain = try await read(Self.plain, "/find/a", [("if-match", "\"1\""), ("idempotency-key", "k")])
    #expect(plain.complaints == ["If-Match unknown_field"] && plain.parameters == ["1010 a"])
    // What is read is compared with its tag when it goes out.
    #expect(try await read(Self.other, "/find/a", [("if-match", "\"1\"")]).complaints.isEmpty)
    // Any version: none is named.
    let any = try await read(Self.plain, "/find/a", [("if-match", "*")])
    #expect(any.complaints.isEmpty && any.parameters == ["1010 a"])
  }
}
