// Between the connection, which brings news in the wire's form, and the one task that reads them: what is known, typed,
// and what was not read yet, up to a bound.

internal import Core

final class ObservationFeed<Value: SchemaMessage>: Sendable {
  typealias Event = ObservationEvent<Value>
  typealias News = ObservationMachine.News

  struct State: Sendable {
    var value: Value?
    var items: [String: Value] = [:]
    var unread: [Event] = []
    var waiter: CheckedContinuation<Event?, Never>?
    var isOver = false
  }

  /// Events that wait for their reader; beyond it they are dropped, all but the news that they were.
  static var maxUnread: Int { 256 }

  let state = Monitor(State())

  /// Takes news in; answers why not, where they are not of the shape.
  func take(_ news: News) -> DecodeError? {
    state.withLock { state in
      guard !state.isOver else { return nil }
      do throws(DecodeError) {
        let event = try Self.typed(news, &state)
        if case .ended = event { state.isOver = true }
        Self.add(event, to: &state)
        return nil
      } catch { return error }
    }
  }

  /// No longer wanted.
  func finish() {
    state.withLock { state in
      guard !state.isOver else { return }
      state.isOver = true
      Self.add(.ended(.noAnswer("no longer wanted")), to: &state)
    }
  }

  private static func add(_ event: Event, to state: inout State) {
    if let waiter = state.waiter {
      state.waiter = nil
      return waiter.resume(returning: event)
    }
    if state.unread.count >= maxUnread { state.unread = [.missed] }
    state.unread.append(event)
  }

  /// The next event; nil at the end, or when the reading task is cancelled.
  func next() async -> Event? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ready: Event?? = state.withLock { state in
          // One task reads: another that waited would wait for ever.
          precondition(state.waiter == nil, "an observation is read by one task")
          if !state.unread.isEmpty { return state.unread.removeFirst() }
          if state.isOver || Task.isCancelled { return .some(nil) }
          state.waiter = continuation
          return nil
        }
        if let ready { continuation.resume(returning: ready) }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        defer { state.waiter = nil }
        return state.waiter
      }
      waiter?.resume(returning: nil)
    }
  }

  private static func typed(_ news: News, _ state: inout State) throws(DecodeError) -> Event {
    switch news {
    case .value(let wire, let version):
      state.value = try read(wire)
      return .value(state.value, version: version)
    case .items(let changes, let isWhole):
      if isWhole { state.items = [:] }
      for change in changes { state.items[change.key] = try read(change.value) }
      return .items(state.items, changed: changes.map(\.key))
    case .entries(let entries, let isRecent):
      var typed: [ObservedEntry<Value>] = []
      for entry in entries { typed.append(ObservedEntry(sequence: entry.sequence, event: try read(entry.event))) }
      return .entries(typed, isRecent: isRecent)
    case .update(let wire, let basedOn):
      let value = try Value(wire: wire)
      state.value = value
      return .update(value, basedOn: basedOn)
    case .stale: return .stale
    case .version(let version): return .version(version)
    case .observed(let version): return .observed(version: version)
    case .reset(let reason): return .reset(reason: reason)
    case .ended(let error): return .ended(error)
    }
  }

  private static func read(_ wire: JSON?) throws(DecodeError) -> Value? {
    guard let wire else { return nil }
    return try Value(wire: wire)
  }
}
