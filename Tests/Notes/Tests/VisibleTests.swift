// Who sees what: the same value is more to one caller than to another, at every door, in both encodings, inside of whatever
// it stands in, and where it is what won a race. The rules of the notes give everything whole.

import Core
import Foundation
import NotesGenerated
import Testing
import Wire

@Suite struct VisibleTests {
  /// A notebook of ada's, who manages all; a loan of bob's, and one of cleo's.
  private struct Lent {
    let server: NotesProcess
    let book: ID<Notebook>
    let bobs: ID<Loan>
    let cleos: ID<Loan>

    var path: String { "notebooks/\(book)/loans" }

    init() throws {
      server = try NotesProcess()
      let (server, book) = (server, try server.notebook())
      self.book = try #require(ID(text: book))
      func lend(_ who: String) throws -> ID<Loan> {
        let body = #"{"destination":"Home","purpose":"\#(who) reads it"}"#
        let made = server.rest("POST", "notebooks/\(book)/loans", body, as: who)
        return try #require((made.json["id"] as? String).flatMap { ID(text: $0) }, "\(made.body)")
      }
      (bobs, cleos) = (try lend("bob"), try lend("cleo"))
    }
  }

  // MARK: Owners

  @Test(arguments: [
    ("bob", ["bob reads it", nil], ["tag 1", nil]), ("cleo", [nil, "cleo reads it"], [nil, "tag 2"]),
    ("eve", [nil, nil], [nil, nil]), ("ada", ["bob reads it", "cleo reads it"], [nil, nil]),
  ])
  func `In one page each sees of its own what it may`(_ who: String, _ purposes: [String?], _ tags: [String?]) throws {
    let lent = try Lent()
    var input = Loan.List.Input()
    input.notebookId = lent.book
    let pages: [Loan.Page] = try lent.server.fourWays(Loan.List.operation, lent.path, input, as: who)
    for page in pages {
      #expect(page.items.map(\.borrower) == ["bob", "cleo"])
      #expect(page.items.map(\.purpose) == purposes && page.items.map(\.tag) == tags)
    }
  }

  @Test(arguments: [("bob", "bob reads it", nil as String?), ("cleo", nil, "cleo reads it"), ("eve", nil, nil)])
  func `What stands inside of other values is hidden there too`(
    _ who: String, _ before: String?, _ latest: String?
  ) throws {
    let lent = try Lent()
    var input = Loan.Trace.Input()
    (input.notebookId, input.loanId) = (lent.book, lent.cleos)
    let path = "\(lent.path)/\(lent.cleos)/trace"
    let traces: [LoanTrace] = try lent.server.fourWays(Loan.Trace.operation, path, input, as: who)
    for trace in traces {
      #expect(trace.before?.borrower == "bob" && trace.before?.purpose == before)
      for step in [trace.latest, trace.steps[0]] {
        guard case .taken(let taken) = step else {
          Issue.record("\(step)")
          continue
        }
        #expect(taken.loan.borrower == "cleo" && taken.loan.purpose == latest)
      }
    }
  }

  @Test func `Hidden is null in JSON and nothing in protobuf`() throws {
    let lent = try Lent()
    let rest = lent.server.rest("GET", "\(lent.path)/\(lent.bobs)", as: "eve")
    #expect(rest.json["purpose"] is NSNull && rest.json["tag"] is NSNull)
    var input = Loan.Get.Input()
    (input.notebookId, input.loanId) = (lent.book, lent.bobs)
    var reader = ProtobufReader(Bytes(lent.server.grpc("LoanService/Get", input, as: "eve").message))
    var numbers: [Int] = []
    while let number = try reader.nextField() {
      numbers.append(number)
      try reader.skip()
    }
    #expect(numbers.contains(4) && !numbers.contains(5) && !numbers.contains(6), "\(numbers)")
  }

  @Test func `Who creates a value writes all of it, and sees it as its owner`() throws {
    let lent = try Lent()
    let made = lent.server.rest("POST", lent.path, #"{"destination":"Sea","purpose":"to read there"}"#, as: "eve")
    #expect(made.json["purpose"] as? String == "to read there" && made.json["tag"] as? String == "tag 3")
  }

  @Test func `Who shows by the call to be the owner is shown the whole`() throws {
    let lent = try Lent()
    var input = Loan.Sign.Input()
    (input.notebookId, input.loanId, input.name) = (lent.book, lent.bobs, "zoe")
    let path = "\(lent.path)/\(lent.bobs)/sign"
    let receipts: [LoanReceipt] = try lent.server.fourWays(
      Loan.Sign.operation, path, input, body: #"{"name":"zoe"}"#, as: "eve")
    for receipt in receipts { #expect(receipt.loan.tag == "tag 1" && receipt.loan.purpose == "bob reads it") }
    #expect(lent.server.rest("GET", "\(lent.path)/\(lent.bobs)", as: "eve").json["tag"] is NSNull)
  }

  // MARK: What won a race

  @Test(arguments: [("ada", false), ("bob", true)])
  func `What there is now is shown as far as one may see it`(_ who: String, _ seesTag: Bool) throws {
    let lent = try Lent()
    var input = Loan.Patch.Input()
    (input.notebookId, input.loanId, input.expectedVersion) = (lent.book, lent.bobs, 9)
    input.patch.destination = "Sea"
    let refusals = try lent.server.fourRefusals(
      Loan.Patch.operation, "\(lent.path)/\(lent.bobs)", input, body: #"{"destination":"Sea"}"#, as: who)
    for refusal in refusals {
      #expect(refusal.contains("bob reads it"), "\(refusal)")
      #expect(refusal.contains("tag 1") == seesTag, "\(refusal)")
    }
  }

  // MARK: Permissions

  @Test func `A permission shows what lives in its scope`() throws {
    let server = try NotesProcess()
    func notebook(of who: String) throws -> ID<Notebook> {
      let made = server.rest("POST", "notebooks", #"{"title":"Diary","page":{},"remarks":"\#(who)'s"}"#, as: who)
      return try #require((made.json["id"] as? String).flatMap { ID(text: $0) }, "\(made.body)")
    }
    let (bobs, cleos) = (try notebook(of: "bob"), try notebook(of: "cleo"))
    for (who, book, remarks) in [
      ("cleo", cleos, "cleo's"), ("cleo", bobs, nil), ("bob", bobs, "bob's"), ("eve", bobs, nil),
      ("ada", bobs, "bob's"),
    ] {
      var input = Notebook.Get.Input()
      input.notebookId = book
      let books: [Notebook] = try server.fourWays(Notebook.Get.operation, "notebooks/\(book)", input, as: who)
      for book in books { #expect(book.remarks == remarks, "\(who)") }
    }
    // A list is of many scopes: there counts what one holds in all of them.
    for (who, remarks) in [("ada", ["bob's", "cleo's"]), ("cleo", [nil, nil])] {
      let list: [Notebook.Page] = try server.fourWays(
        Notebook.List.operation, "notebooks", Notebook.List.Input(), as: who)
      for page in list { #expect(page.items.map(\.remarks) == remarks, "\(who)") }
      let ranked: [NotebookRanking] = try server.fourWays(
        Notebook.Popular.operation, "notebooks/popular", Notebook.Popular.Input(), as: who)
      for ranking in ranked { #expect(ranking.notebooks.allSatisfy { ($0.remarks != nil) == (who == "ada") }) }
    }
  }
}
