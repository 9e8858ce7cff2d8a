// A door, and what every door can do because it can call: typed calls, and lists page by page.

/// What carries operations to the server.
public protocol Caller: Sendable {
  /// Does an operation with an input in its wire's form; nil waits for as long as it takes.
  func invoke(_ operation: OperationFacts, _ input: JSON, timeout: Duration?) async throws(CallError) -> JSON
}

extension Caller {
  /// Does an operation. Cancelling the task ends the waiting; what was sent may still be done.
  @discardableResult
  public func call<Input, Output>(
    _ operation: Operation<Input, Output>, _ input: Input, timeout: Duration? = nil
  ) async throws(CallError) -> Output {
    let answer = try await invoke(operation.facts, input.wireForm, timeout: timeout)
    do throws(DecodeError) { return try Output(wire: answer) } catch { throw .unreadable(error) }
  }

  /// Every item of a list, asking for the next page when it is needed: `for try await room in rest.each(Room.list, …)`.
  public func each<Input: SchemaListInput, Page: SchemaPage>(
    _ list: Operation<Input, Page>, _ input: Input
  ) -> Items<Self, Input, Page> {
    Items(caller: self, list: list, input: input)
  }
}

/// The items of a list, over as many pages as there are.
public struct Items<Door: Caller, Input: SchemaListInput, Page: SchemaPage>: AsyncSequence, Sendable {
  public typealias Element = Page.Item
  public typealias Failure = CallError

  let caller: Door
  let list: Operation<Input, Page>
  let input: Input

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let caller: Door
    fileprivate let list: Operation<Input, Page>
    fileprivate var input: Input
    fileprivate var items: ArraySlice<Page.Item> = []
    fileprivate var isOver = false

    public mutating func next() async throws(CallError) -> Page.Item? {
      while items.isEmpty && !isOver {
        let page = try await caller.call(list, input)
        items = page.items[...]
        input.cursor = page.nextCursor
        isOver = page.nextCursor == nil
      }
      return items.popFirst()
    }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(caller: caller, list: list, input: input) }
}
