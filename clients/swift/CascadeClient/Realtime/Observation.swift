// What an application holds of an observation: a sequence of what happens, and what is known now. Reading it is free of
// the connection's loop. A reader that is too slow loses events and is told so (`missed`): values and items are right all
// the same, entries of a LOG are missing.

internal import Core

/// One entry of a LOG.
public struct ObservedEntry<Value: SchemaMessage>: Sendable, Equatable {
  public let sequence: Int
  /// Nil where it is not shown, or not any more: whoever has it forgets it.
  public let event: Value?
}

/// What observing a resource brings, in the order in which it happened.
public enum ObservationEvent<Value: SchemaMessage>: Sendable, Equatable {
  /// A STATE; nil when it is gone.
  case value(Value?, version: Int)
  /// A COLLECTION, or who is present; `changed` are the keys that came, changed or went, all of them after a snapshot.
  case items([String: Value], changed: [String])
  /// A LOG; after a snapshot `isRecent`: the latest, whatever came before.
  case entries([ObservedEntry<Value>], isRecent: Bool)
  /// A RESOLVED value.
  case update(Value, basedOn: Int)
  /// A RESOLVED value is outdated; an update follows.
  case stale
  /// In mode `notify`: it is at this version now.
  case version(Int)
  /// All that was there when it was asked for has come.
  case observed(version: Int)
  /// What is held is not to be believed; it is being asked for anew.
  case reset(reason: String)
  /// The reader was too slow, and events were dropped.
  case missed
  /// Refused for good, gone, or no longer wanted. The last event.
  case ended(CallError)
}

/// A resource that is followed until this is let go, over as many connections as it takes. One task reads it.
public final class Observation<Value: SchemaMessage>: AsyncSequence, Sendable {
  public typealias Element = ObservationEvent<Value>
  public typealias Failure = Never

  let feed: ObservationFeed<Value>
  let connection: Connection
  let number: Int

  init(_ feed: ObservationFeed<Value>, _ connection: Connection, _ number: Int) {
    (self.feed, self.connection, self.number) = (feed, connection, number)
  }

  deinit { connection.forget(number) }

  /// A STATE or a RESOLVED value; nil when there is none, or none is known yet.
  public var value: Value? { feed.state.withLock { $0.value } }
  /// Of a COLLECTION, or who is present, by key.
  public var items: [String: Value] { feed.state.withLock { $0.items } }

  /// Follows it no more.
  public func close() {
    connection.forget(number)
    feed.finish()
  }

  /// Ends, without a further event, when the reading task is cancelled.
  public struct AsyncIterator: AsyncIteratorProtocol {
    /// Whoever iterates observes.
    fileprivate let observation: Observation

    public mutating func next() async -> ObservationEvent<Value>? { await observation.feed.next() }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(observation: self) }
}

extension Observation where Value: SchemaPatchable {
  /// Changes it, or the item of a COLLECTION with that key, from the version that is held.
  @discardableResult
  public func patch(
    _ patch: Value.Patch, key: String? = nil, timeout: Duration? = nil
  ) async throws(CallError) -> Value {
    let answer = try await connection.patch(number, patch.wireForm, key, timeout)
    do throws(DecodeError) { return try Value(wire: answer) } catch { throw .unreadable(error) }
  }
}
