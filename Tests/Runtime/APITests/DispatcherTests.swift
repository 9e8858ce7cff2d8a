// The one way from any door to a rule: in which order the questions are asked, who hears of it, and that an operation
// without a rule is refused before anything else.

import API
import Core
import NotesGenerated
import Testing
import Wire

@Suite struct DispatcherTests {
  /// What happened, in its order.
  private let said = Monitor<[String]>([])

  private func say(_ what: String) { said.withLock { $0.append(what) } }

  private func gatekeeper(refusesWho: Bool = false, refusesWhat: Bool = false) -> Gatekeeper {
    Gatekeeper(
      identify: { [said] credentials throws(APIError) in
        said.withLock { $0.append("identify") }
        if refusesWho { throw APIError(DoorError.unauthenticated, "Nobody has this token.") }
        return Identity(id: credentials.token?.reveal() ?? credentials.ticket?.reveal(), access: [.readNotes])
      },
      admit: { [said] caller, operation, scope throws(APIError) in
        said.withLock { $0.append("admit \(caller.identity.id ?? "nobody") \(operation.name) \(scope ?? "-")") }
        if refusesWhat { throw APIError(DoorError.permissionDenied, "Not here.") }
        return caller.identity.access
      })
  }

  private func dispatcher(_ gatekeeper: Gatekeeper, _ error: APIError? = nil) -> Dispatcher {
    Dispatcher(
      [Note.Patch.operation, Pen.Get.operation],
      [
        BoundOperation(Note.Patch.operation) {
          [said] (input: Note.Patch.Input, caller: Caller) async throws(APIError) -> Note in
          said.withLock { $0.append("rule \(caller.identity.id ?? "nobody")") }
          if let error { throw error }
          var note = Note()
          (note.id, note.title, note.version) = (input.noteId, input.patch.title ?? "", 8)
          return note
        }
      ], gatekeeper,
      finished: { [said] place, caller, error, took in
        said.withLock { $0.append("finished \(place) \(caller.identity.id ?? "nobody") \(error?.kind.code ?? "ok")") }
      })
  }

  private static let notebook = ID<Notebook>.next()
  private static let note = ID<Note>.next()

  private func input(_ patch: String, base: Int? = 7) -> CallInput {
    var beside: [(field: Int, text: String)] = []
    if let base { beside.append((Operation.expectedVersionField, String(base))) }
    return .json(
      Bytes(#"{"notebookId":"\#(Self.notebook)","noteId":"\#(Self.note)","patch":\#(patch)}"#), beside: beside)
  }

  private func call(
    _ dispatcher: Dispatcher, _ place: Int, _ input: CallInput, _ credentials: Credentials? = Credentials(),
    as identity: Identity = .anonymous
  ) async -> Result<Reply, APIError> {
    let caller = Caller(
      identity: identity, door: .rest, requestID: .next(), deadline: .distantFuture, loop: TestLoop.loop,
      address: .loopbackV4)
    do throws(APIError) {
      var writer = ByteWriter()
      writer.append("->" as StaticString)
      return .success(try await dispatcher.call(place, input, credentials, caller, writer))
    } catch {
      return .failure(error)
    }
  }

  private func code(_ result: Result<Reply, APIError>) -> String? {
    if case .failure(let error) = result { error.kind.code } else { nil }
  }

  // MARK: Order

  @Test func theQuestionsComeInTheirOrder() async throws {
    let answer = await call(
      dispatcher(gatekeeper()), 0, input(#"{"title":"Bread"}"#), Credentials(token: Secret("ada")))
    var reply = try answer.get()
    let text = reply.output.finish().text
    #expect(text.hasPrefix("->{") && text.contains(#""title":"Bread""#), "behind what the door wrote")
    #expect(reply.version == 8 && reply.id == Self.note.description)
    #expect(
      said.withLock { $0 } == ["identify", "admit ada note.patch \(Self.notebook)", "rule ada", "finished 0 ada ok"])
  }

  @Test func whatIsNotBuiltAsksNobody() async {
    #expect(code(await call(dispatcher(gatekeeper(refusesWho: true)), 1, .protobuf(Bytes()))) == "not_implemented")
    #expect(said.withLock { $0 } == ["finished 1 nobody not_implemented"])
  }

  @Test func whoIsNobodyLearnsNothingOfTheInput() async {
    #expect(code(await call(dispatcher(gatekeeper(refusesWho: true)), 0, input("7"))) == "unauthenticated")
    #expect(said.withLock { $0 } == ["identify", "finished 0 nobody unauthenticated"])
  }

  @Test func anInputIsReadBeforeAnybodyIsAsked() async {
    let refusing = dispatcher(gatekeeper(refusesWhat: true))
    #expect(code(await call(refusing, 0, input(#"{"title":""}"#))) == "invalid_input")
    #expect(code(await call(refusing, 0, input("{}", base: nil))) == "precondition_required")
    #expect(code(await call(refusing, 0, .json(Bytes("{"), beside: []))) == "malformed_json")
    #expect(code(await call(refusing, 0, .protobuf(Bytes([0x0f])))) == "malformed_protobuf")
    #expect(said.withLock { $0.filter { $0.hasPrefix("admit") || $0.hasPrefix("rule") } }.isEmpty)
    #expect(code(await call(refusing, 0, input("{}"))) == "permission_denied")
    #expect(said.withLock { $0.last } == "finished 0 nobody permission_denied")
  }

  @Test func whoIsKnownIsNotAskedForAgain() async throws {
    let known = Identity(id: "ada", access: [.readNotes])
    _ = try await call(dispatcher(gatekeeper(refusesWho: true)), 0, input("{}"), nil, as: known).get()
    #expect(
      said.withLock { $0 } == ["admit ada note.patch \(Self.notebook)", "rule ada", "finished 0 ada ok"])
  }

  @Test func whatARuleThrowsIsTold() async {
    let error = APIError(DoorError.internalError, "Something went wrong.", cause: "the pin broke")
    guard case .failure(let thrown) = await call(dispatcher(gatekeeper(), error), 0, input("{}")) else {
      Issue.record("it went through")
      return
    }
    #expect(thrown.cause == "the pin broke" && !thrown.problem("r").json.text.contains("pin"))
    #expect(said.withLock { $0.last } == "finished 0 nobody internal")
  }

  @Test func operationsAreFoundByTheirNames() {
    let dispatcher = dispatcher(gatekeeper())
    #expect(dispatcher.place(of: "note.patch") == 0 && dispatcher.place(of: "pen.get") == 1)
    #expect(dispatcher.place(of: "note.Patch") == nil && dispatcher.place(of: "") == nil)
  }

  // MARK: What the composition gets wrong

  @Test func aServedOperationHasARule() async {
    await #expect(processExitsWith: .failure) {
      _ = Dispatcher([Note.Get.operation], [], Gatekeeper.nobody)
    }
  }

  @Test func anUnservedOperationHasNone() async {
    await #expect(processExitsWith: .failure) {
      let rule = BoundOperation(Pen.Get.operation) {
        (_: Pen.Get.Input, _: Caller) async throws(APIError) -> Pen in Pen()
      }
      _ = Dispatcher([Pen.Get.operation], [rule], Gatekeeper.nobody)
    }
  }

  @Test func anOperationIsBoundOnce() async {
    await #expect(processExitsWith: .failure) {
      let rule = BoundOperation(Note.Get.operation) {
        (_: Note.Get.Input, _: Caller) async throws(APIError) -> Note in Note()
      }
      _ = Dispatcher([Note.Get.operation], [rule, rule], Gatekeeper.nobody)
    }
  }
}

extension Gatekeeper {
  /// For who composes wrongly.
  fileprivate static let nobody = Gatekeeper(identify: { _ in .anonymous }, admit: { _, _, _ in [] })
}
