// Generated from Schema/common.graphql by codegen. Do not edit.

public import API

/// The rules of all that is served: a function an operation.
public protocol Handlers: LoanHandlers, NoteHandlers, NoteEventHandlers, NotebookHandlers, ReaderHandlers,
  SummaryHandlers
{}

extension Handlers {
  /// Every operation with its rule, for the dispatcher.
  public var bound: [BoundOperation] {
    var all: [BoundOperation] = []
    all += Loan.bound(to: self)
    all += Note.bound(to: self)
    all += NoteEvent.bound(to: self)
    all += Notebook.bound(to: self)
    all += Reader.bound(to: self)
    all += Summary.bound(to: self)
    return all
  }
}
