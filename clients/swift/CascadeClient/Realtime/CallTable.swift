// Calls that wait for their results. Those that are safe to repeat (they only read, or the server knows them again by
// their operation id) outlive the connection; the others fail with it, for nobody can tell whether they were done.

/// What asks for one `result`.
struct CallRequest: Sendable {
  enum Message: Sendable {
    case call(CallMessage)
    case patch(PatchMessage)
    case authorize(AuthorizeMessage)
  }

  let message: Message
  /// Of the answer; nil where it is empty.
  let output: MessageFacts?
  let isRepeatable: Bool

  func named(_ id: String) -> ClientMessage {
    switch message {
    case .call(var message):
      message.id = id
      return .call(message)
    case .patch(var message):
      message.id = id
      return .patch(message)
    case .authorize(var message):
      message.id = id
      return .authorize(message)
    }
  }
}

struct CallTable: Sendable {
  typealias Outcome = Result<JSON, CallError>

  private struct Waiting {
    let id: String
    let request: CallRequest
    var isSent = false
  }

  /// In the order in which they were asked for; never more than the session's limit.
  private var waiting: [Waiting] = []

  var count: Int { waiting.count }

  mutating func add(_ id: String, _ request: CallRequest) { waiting.append(Waiting(id: id, request: request)) }

  @discardableResult
  mutating func remove(_ id: String) -> Bool {
    guard let place = waiting.firstIndex(where: { $0.id == id }) else { return false }
    waiting.remove(at: place)
    return true
  }

  /// What is still to be sent; it counts as sent now.
  mutating func unsent() -> [ClientMessage] {
    var messages: [ClientMessage] = []
    for place in waiting.indices where !waiting[place].isSent {
      messages.append(waiting[place].request.named(waiting[place].id))
      waiting[place].isSent = true
    }
    return messages
  }

  /// Nil when nobody waits for it.
  mutating func result(_ message: ResultMessage, _ encoding: RealtimeEncoding) -> Outcome? {
    guard let place = waiting.firstIndex(where: { $0.id == message.id }) else { return nil }
    let call = waiting.remove(at: place)
    guard let output = call.request.output else { return .success(.object([:])) }
    do throws(DecodeError) {
      return .success(try encoding.open(output, message.value))
    } catch { return .failure(.unreadable(error)) }
  }

  /// The connection is gone: the ids of those that fail with it.
  mutating func lost() -> [String] {
    let failed = waiting.filter { $0.isSent && !$0.request.isRepeatable }.map(\.id)
    waiting.removeAll { failed.contains($0.id) }
    for place in waiting.indices { waiting[place].isSent = false }
    return failed
  }

  mutating func clear() -> [String] {
    defer { waiting = [] }
    return waiting.map(\.id)
  }
}
