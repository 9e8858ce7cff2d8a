// What only gRPC has: masks, details that fit into trailers, deadlines of the client's; over a socket.

import API
import Core
import HTTP
import Net
import NotesGenerated
import Testing
import Wire

@testable import Doors

@Suite(.timeLimit(.minutes(1))) struct GRPCDoorTests {
  private static func create(_ title: String) -> Note.Create.Input {
    var input = Note.Create.Input()
    (input.notebookId, input.title, input.content) = (Pinboard.notebook, title, .blank(NoteBlank()))
    return input
  }

  /// What the call is refused with; nil where it is not.
  private static func refusal(
    _ client: DoorClient, _ method: String, _ message: Bytes, as token: String? = "ada", deadline: Duration? = nil
  ) async -> GRPCError? {
    do throws(GRPCError) {
      _ = try await client.grpc("NoteService/" + method, message, as: token, deadline: deadline)
      return nil
    } catch { return error }
  }

  // MARK: Masks

  /// A patch whose mask is written by hand, since our own clients send what is cleared by number.
  private static func patch(_ patch: Note.Patch, mask: [String], base: Int = 7) -> Bytes {
    var input = Note.Patch.Input()
    (input.notebookId, input.noteId, input.expectedVersion) = (Pinboard.notebook, Pinboard.note, base)
    input.patch = patch
    var writer = ProtobufWriter()
    input.write(into: &writer)
    writer.nested(1_003) { for path in mask { $0.string(1, path, .explicit) } }
    return writer.finish()
  }

  @Test func whatIsMaskedAndAbsentIsCleared() async throws {
    try await DoorServer.run { _, client in
      var patch = Note.Patch()
      patch.title = "Bread"
      patch.priority = .high
      let reply = try await client.grpc(
        "NoteService/Patch", Self.patch(patch, mask: ["title", "color", "labels", "due_at"]))
      let note = try Note(decoding: reply)
      #expect(note.title == "Bread" && note.version == 8)
      #expect(note.color == nil && note.labels.isEmpty, "named and not there: cleared")
      #expect(note.priority == .normal, "there and not named: left alone")
    }
  }

  @Test func anEmptyMaskMeansWhatIsThere() async throws {
    try await DoorServer.run { _, client in
      var patch = Note.Patch()
      patch.title = "Bread"
      let note = try Note(decoding: try await client.grpc("NoteService/Patch", Self.patch(patch, mask: [])))
      #expect(note.title == "Bread" && note.color == "#ffff00" && note.labels == ["shop"])
    }
  }

  @Test func aMaskIsCheckedLikeAnyInput() async throws {
    try await DoorServer.run { _, client in
      let error = try #require(
        await Self.refusal(client, "Patch", Self.patch(Note.Patch(), mask: ["title", "colour", "read_count"])))
      #expect(error.code == .invalidArgument)
      let found = GRPCDetails(error).violations.map { "\($0.field) \($0.code)" }
      #expect(found == ["updateMask unknown_field", "patch.title not_null", "patch.readCount not_null"], "\(found)")
    }
  }

  // MARK: Refusals

  @Test func detailsSayAllThatIsWrong() async throws {
    try await DoorServer.run { _, client in
      let error = try #require(await Self.refusal(client, "Create", Bytes()))
      #expect(error.code == .invalidArgument && GRPCDetails(error).reason == "invalid_input")
      #expect(
        GRPCDetails(error).violations.map { "\($0.field) \($0.code)" } == [
          "notebookId required", "title required", "content required",
        ])
    }
  }

  @Test func detailsSayWhenToComeAgain() async throws {
    try await DoorServer.run { _, client in
      let error = try #require(await Self.refusal(client, "Create", Self.create("full").encoded()))
      #expect(error.code == .failedPrecondition && error.message == "The board is full.")
      #expect(GRPCDetails(error).retryAfter == .milliseconds(1_500))
    }
  }

  @Test func detailsShowWhatWonTheRace() async throws {
    try await DoorServer.run { _, client in
      let error = try #require(await Self.refusal(client, "Patch", Self.patch(Note.Patch(), mask: [], base: 6)))
      #expect(error.code == .aborted && GRPCDetails(error).reason == "version_mismatch")
      let details = try RPCStatus(decoding: error.status.details).details
      #expect(details.last?.typeURL == "type.googleapis.com/notes.v1.Note")
      let current = try Note(decoding: try #require(GRPCDetails(error).current))
      #expect(current.id == Pinboard.note && current.version == 7)
    }
  }

  /// Every label is too long, and there are as many as a list of violations holds: it arrives, whole or cut.
  @Test func detailsFitIntoTrailers() async throws {
    try await DoorServer.run { _, client in
      var input = Self.create("a")
      input.steps = (0..<50).map { _ in NoteStep() }
      input.shares = (0..<16).map { _ in 2 }
      let error = try #require(await Self.refusal(client, "Create", input.encoded()))
      let details = GRPCDetails(error)
      #expect(error.code == .invalidArgument && details.reason == "invalid_input")
      #expect(details.violations.count > 20 && error.status.details.count <= GRPCError.maxDetailBytes)
    }
  }

  @Test func detailsAreBounded() throws {
    let long = String(repeating: "x", count: 900)
    let violations = (0..<20).map { Problem.Violation(field: "\($0)", code: "too_long", message: long) }
    var note = Note()
    note.title = String(repeating: "é", count: 3_000)
    let much = APIError(
      DoorError.invalidInput, note.title, violations: violations, retryAfter: .seconds(1), current: CurrentValue(note))
    let error = GRPCError(much, "notes.v1")
    let details = GRPCDetails(error)
    #expect(error.status.details.count <= GRPCError.maxDetailBytes && details.retryAfter == .seconds(1))
    #expect(details.violations.map(\.field) == ["0", "1", "2", ""] && details.current == nil)
    #expect(details.violations.last?.code == "more")
    // What is escaped in the trailer has three bytes for one.
    #expect(error.message.utf8.count <= GRPCError.maxMessageBytes && error.message.hasSuffix("é…"))
    var fields = Fields()
    fields.add(.grpcStatusDetails, Base64.encode(error.status.details.span, padded: false))
    #expect(fields.text(at: 0).utf8.count + 3 * GRPCError.maxMessageBytes + 200 < 8_192)
    note.title = "short"
    let little = GRPCError(APIError(DoorError.versionMismatch, "Late.", current: CurrentValue(note)), "notes.v1")
    #expect(GRPCDetails(little).current != nil)
  }

  @Test func whatIsNoMessage() async throws {
    try await DoorServer.run { _, client in
      for bytes: Bytes in [Bytes([0x0a, 5, 0x61]), Bytes([0x0f]), Bytes([0x12, 2, 0xff, 0xfe])] {
        let error = try #require(await Self.refusal(client, "Create", bytes))
        #expect(error.code == .invalidArgument && GRPCDetails(error).reason == "malformed_protobuf", "\(bytes.array)")
      }
    }
  }

  @Test func whoCallsMustBeKnown() async throws {
    try await DoorServer.run { _, client in
      let bad = try #require(await Self.refusal(client, "Create", Self.create("a").encoded(), as: "mallory"))
      #expect(bad.code == .unauthenticated && GRPCDetails(bad).reason == "unauthenticated")
      let eve = try #require(await Self.refusal(client, "Create", Self.create("a").encoded(), as: "eve"))
      #expect(eve.code == .permissionDenied)
    }
  }

  // MARK: Time

  @Test func theClientsDeadlineEndsTheCall() async throws {
    try await DoorServer.run { server, client in
      let error = try #require(
        await Self.refusal(client, "Create", Self.create("sloth").encoded(), deadline: .milliseconds(100)))
      #expect(error.code == .deadlineExceeded)
      #expect(await server.board.waits(for: "cancelled", on: server.loop))
    }
  }

  @Test func theServersDeadlineEndsTheCall() async throws {
    var limits = DoorLimits()
    limits.grpc.deadline = .milliseconds(100)
    try await DoorServer.run(limits) { server, client in
      let error = try #require(await Self.refusal(client, "Create", Self.create("sloth").encoded()))
      #expect(error.code == .deadlineExceeded)
      #expect(await server.board.waits(for: "cancelled", on: server.loop))
    }
  }

  @Test func aClosedConnectionEndsItsCalls() async throws {
    try await DoorServer.run { server, _ in
      let connection = try await HTTP2Client.connect(to: server.listeners.address, on: server.loop)
      let client = DoorClient(connection)
      server.loop.spawn { _ = await Self.refusal(client, "Create", Self.create("sloth").encoded()) }
      #expect(await server.board.waits(for: "started", on: server.loop))
      connection.close()
      #expect(await server.board.waits(for: "cancelled", on: server.loop))
    }
  }
}
