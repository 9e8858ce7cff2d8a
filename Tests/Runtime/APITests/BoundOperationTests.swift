// From bytes to an input and from an output to bytes: all violations at once, whatever stands where, in either encoding.

import API
import Core
import NotesGenerated
import Testing
import Wire

@Suite struct BoundOperationTests {

  /// The input that a rule was called with, or the refusal.
  private func read(_ input: CallInput) async -> Result<Note.Create.Input, APIError> {
    let seen = Monitor<Note.Create.Input?>(nil)
    let bound = BoundOperation(Note.Create.operation) {
      (input: Note.Create.Input, _: Caller) async throws(APIError) -> Note in
      seen.withLock { $0 = input }
      return Note()
    }
    let dispatcher = Dispatcher(
      [Note.Create.operation], [bound], Gatekeeper(identify: { _ in .anonymous }, admit: { _, _, _ in [] }))
    let caller = Caller(
      door: .rest, requestID: .next(), deadline: .distantFuture, loop: TestLoop.loop, address: nil)
    do throws(APIError) {
      _ = try await dispatcher.call(0, input, Credentials(), caller, ByteWriter())
    } catch {
      return .failure(error)
    }
    return seen.withLock { $0 }.map { .success($0) } ?? .failure(APIError(DoorError.internalError, "no call"))
  }

  private func complaints(_ input: CallInput) async -> [String] {
    guard case .failure(let error) = await read(input) else { return [] }
    return error.violations.map { "\($0.field) \($0.code)" }
  }

  private static let notebook = ID<Notebook>.next()
  private static let blank = #""content":{"type":"blank"}"#

  @Test func thePartsOfARequestAreOneInput() async throws {
    let input = try await read(
      .rest(
        parameters: [(1_010, Self.notebook.description), (1_002, "once")],
        body: Bytes(#"{"title":"Milk",\#(Self.blank)}"#), noted: Violations())
    ).get()
    #expect(input.notebookId == Self.notebook && input.title == "Milk" && input.operationId == "once")
  }

  @Test func whatStandsBesideJSONIsSetBehindIt() async throws {
    let json = #"{"notebookId":"\#(Self.notebook)","title":"Milk",\#(Self.blank),"operationId":"inside"}"#
    let input = try await read(.json(Bytes(json), beside: [(1_002, "beside")])).get()
    #expect(input.operationId == "beside")
  }

  @Test func allThatIsWrongComesAtOnce() async {
    var noted = Violations()
    noted.note(.unknownField, "there is no such parameter", "x")
    let rest = await complaints(
      .rest(
        parameters: [(1_010, "nb_x")], body: Bytes(#"{"title":"","weight":"heavy","labels":["a",""]}"#), noted: noted))
    let expected = [
      "x unknown_field", "notebookId bad_id", "content required", "weight wrong_type", "title too_short",
      "labels[1] too_short",
    ]
    #expect(rest.sorted() == expected.sorted())
    #expect(await complaints(.protobuf(Bytes())) == ["notebookId required", "title required", "content required"])
  }

  @Test func whatCannotBeReadSaysWhere() async {
    guard case .failure(let error) = await read(.json(Bytes(#"{"title":"\x"}"#), beside: [])) else {
      Issue.record("it was read")
      return
    }
    #expect(error.kind == DoorError.malformedJSON && error.detail.contains("at byte 10 (at title)"), "\(error.detail)")
    guard case .failure(let other) = await read(.protobuf(Bytes([0x0a, 9]))) else {
      Issue.record("it was read")
      return
    }
    #expect(other.kind == DoorError.malformedProtobuf && other.detail.contains("ends too early"), "\(other.detail)")
  }
}
