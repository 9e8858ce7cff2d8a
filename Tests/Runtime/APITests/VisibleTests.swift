// What is shown to whom, below the doors: a permission is good in its scope, what the gatekeeper said once is what rules and
// answers go by, and the present value in a refusal is no way around.

import API
import Core
import NotesGenerated
import Testing
import Wire

@Suite struct VisibleTests {
  private static let (here, there) = (ID<Notebook>.next(), ID<Notebook>.next())

  private static func caller(_ id: String?, _ access: AccessSet = []) -> Caller {
    Caller(
      identity: Identity(id: id, access: access), door: .rest, requestID: .next(), deadline: .distantFuture,
      loop: TestLoop.loop, address: nil)
  }

  private static func loan(of borrower: String, in notebook: ID<Notebook>) -> Loan {
    var loan = Loan()
    (loan.id, loan.notebookId, loan.borrower, loan.version) = (.next(), notebook, borrower, 3)
    (loan.purpose, loan.tag) = ("to read", "tag 1")
    return loan
  }

  // MARK: Viewers

  @Test func `A permission is good in its scope and nowhere else`() {
    let viewer = Viewer(Self.caller("bob").admitted(holding: .manageNotebook, in: Self.here.description))
    #expect(viewer.holds(.manageNotebook, in: Self.here) && !viewer.holds(.manageNotebook, in: Self.there))
    #expect(!viewer.holds([.writeNotes, .readNotes], in: Self.here))
    #expect(!viewer.holds(.manageNotebook), "what lives in no scope is in none of ours")
  }

  @Test func `What one holds wherever one calls is good everywhere`() {
    let viewer = Viewer(Self.caller("ada", .manageNotebook).admitted(holding: .readNotes, in: Self.here.description))
    for id in [Self.here, Self.there] { #expect(viewer.holds(.manageNotebook, in: id)) }
    #expect(viewer.holds(.manageNotebook))
    let outside = Viewer(Self.caller("ada").admitted(holding: .readNotes, in: nil))
    #expect(outside.holds(.readNotes) && !outside.holds(.readNotes, in: Self.here))
  }

  @Test func `Nobody owns what is nobody's`() {
    let (bob, nobody) = (Self.caller("bob"), Self.caller(nil))
    #expect(Viewer(bob).owns("bob") && !Viewer(bob).owns("cleo") && !Viewer(bob).owns(nil as String?))
    #expect(!Viewer(nobody).owns(nil as String?) && !Viewer(nobody).owns(nil as ID<Notebook>?))
    #expect(Viewer(Self.caller(Self.here.description)).owns(Self.here))
    #expect(!Viewer(Self.caller(Self.here.description)).owns(Self.there))
    #expect(bob.owns(Self.loan(of: "bob", in: Self.here)) && !bob.owns(Self.loan(of: "", in: Self.here)))
    #expect(!nobody.owns(Self.loan(of: "bob", in: Self.here)))
  }

  /// What somebody moved elsewhere is answered by a call here.
  @Test func `A value of another scope shows what one may see there`() {
    var loans = [Self.loan(of: "cleo", in: Self.here), Self.loan(of: "cleo", in: Self.there)]
    loans.hide(from: Viewer(Self.caller("bob").admitted(holding: .manageNotebook, in: Self.here.description)))
    #expect(loans.map(\.purpose) == ["to read", nil] && loans.map(\.tag) == [nil, nil])
  }

  // MARK: Calls

  private let asked = Monitor(0)

  private func call(_ rule: @escaping @Sendable (Caller) throws(APIError) -> Loan) async throws(APIError) -> String {
    let bound = BoundOperation(Loan.Get.operation) {
      (_: Loan.Get.Input, caller: Caller) async throws(APIError) -> Loan in try rule(caller)
    }
    let gatekeeper = Gatekeeper(
      identify: { _ in .anonymous },
      admit: { [asked] _, _, scope in
        asked.withLock { $0 += 1 }
        return scope == Self.here.description ? [.readNotes, .manageNotebook] : [.readNotes]
      })
    let input = #"{"notebookId":"\#(Self.here)","loanId":"\#(ID<Loan>.next())"}"#
    var reply = try await Dispatcher([Loan.Get.operation], [bound], gatekeeper)
      .call(0, .json(Bytes(input), beside: []), nil, Self.caller("bob"), ByteWriter())
    return reply.output.finish().text
  }

  @Test func `What was found once is what the rule and the answer go by`() async throws {
    let held = Monitor<AccessSet>([])
    let text = try await call { caller in
      held.withLock { $0 = caller.held }
      return Self.loan(of: "cleo", in: Self.here)
    }
    #expect(held.withLock { $0 } == [.readNotes, .manageNotebook] && asked.withLock { $0 } == 1)
    #expect(text.contains(#""purpose":"to read","tag":null"#), "\(text)")
  }

  @Test func `The present value in a refusal is shown as an answer is`() async {
    for (owner, tag) in [("cleo", "null"), ("bob", #""tag 1""#)] {
      do throws(APIError) {
        _ = try await call { _ throws(APIError) in
          throw APIError(.versionMismatch, "Late.", current: CurrentValue(Self.loan(of: owner, in: Self.here)))
        }
        Issue.record("it was answered")
      } catch {
        let problem = error.problem(nil).json.text
        #expect(problem.contains(#""purpose":"to read","tag":\#(tag)"#), "\(problem)")
      }
    }
  }

  @Test func `Before it is known who looks, a present value is what everybody sees`() throws {
    let loan = Self.loan(of: "bob", in: Self.here)
    let current = CurrentValue(loan)
    for seen in [try Loan(decoding: current.payload(.protobuf).bytes), try Loan(json: current.payload(.json).bytes)] {
      #expect(seen.borrower == "bob" && seen.purpose == nil && seen.tag == nil)
    }
  }
}

extension Loan {
  fileprivate init(json: Bytes) throws {
    var violations = Violations()
    self = try #require(try Loan.decode(json: json, violations: &violations))
  }
}
