// Loans: who takes the notebook along, and what it says of that. Nothing here looks at who may see what: values go out whole,
// and each caller is shown its part of them.

internal import API
internal import Core
internal import NotesGenerated

extension Rules {
  func create(_ input: Loan.Create.Input, _ caller: Caller) async throws(APIError) -> Loan {
    try await desk.inMemory(input.notebookId, caller) { book throws(APIError) in
      var loan = Loan()
      (loan.id, loan.notebookId, loan.borrower, loan.takenAt) = (.next(), input.notebookId, caller.name, .now)
      (loan.destination, loan.purpose, loan.version) = (input.destination, input.purpose, 1)
      loan.tag = "tag \(book.loans.count + 1)"
      book.loans.append(loan)
      return loan
    }
  }

  func get(_ input: Loan.Get.Input, _ caller: Caller) async throws(APIError) -> Loan {
    try await desk.inMemory(input.notebookId, caller) { book throws(APIError) in book.loans[try book.loan(input.loanId)]
    }
  }

  func list(_ input: Loan.List.Input, _ caller: Caller) async throws(APIError) -> Loan.Page {
    try await desk.inMemory(input.notebookId, caller) { book throws(APIError) in
      var loans = book.loans.filter { input.borrower == nil || $0.borrower == input.borrower }
      if input.order == .takenAtDesc { loans.reverse() }
      var page = Loan.Page()
      (page.items, page.nextCursor) = try Desk.page(loans, input.limit, after: input.cursor) { $0.id.description }
      return page
    }
  }

  func patch(_ input: Loan.Patch.Input, _ caller: Caller) async throws(APIError) -> Loan {
    try await desk.inMemory(input.notebookId, caller) { book throws(APIError) in
      let place = try book.loan(input.loanId)
      guard caller.owns(book.loans[place]) || caller.held.contains(.manageNotebook) else {
        throw APIError(.permissionDenied, "The loan is \(book.loans[place].borrower)'s.")
      }
      try Desk.check(input.expectedVersion, book.loans[place])
      input.patch.apply(to: &book.loans[place])
      book.loans[place].version += 1
      return book.loans[place]
    }
  }

  func trace(_ input: Loan.Trace.Input, _ caller: Caller) async throws(APIError) -> LoanTrace {
    try await desk.inMemory(input.notebookId, caller) { book throws(APIError) in
      let place = try book.loan(input.loanId)
      var (taken, moved) = (LoanTaken(), LoanMoved())
      (taken.loan, moved.destination) = (book.loans[place], book.loans[place].destination)
      var trace = LoanTrace()
      (trace.latest, trace.steps) = (.taken(taken), [.taken(taken), .moved(moved)])
      trace.before = place > 0 ? book.loans[place - 1] : nil
      return trace
    }
  }

  /// Anybody may sign, and is who they signed as.
  func sign(_ input: Loan.Sign.Input, _ caller: Caller) async throws(APIError) -> LoanReceipt {
    try await desk.inMemory(input.notebookId, caller) { book throws(APIError) in
      let place = try book.loan(input.loanId)
      book.loans[place].borrower = input.name
      book.loans[place].version += 1
      var receipt = LoanReceipt()
      receipt.loan = book.loans[place]
      return receipt
    }
  }
}

extension Desk.Memory {
  fileprivate func loan(_ id: ID<Loan>) throws(APIError) -> Int {
    guard let place = loans.firstIndex(where: { $0.id == id }) else {
      throw APIError(.notFound, "There is no loan \(id) of this notebook.")
    }
    return place
  }
}
