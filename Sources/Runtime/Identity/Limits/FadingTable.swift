// What is remembered about many callers, in bounded memory: values that mean nothing any more once their time is over.
// When the table is full, the value that means nothing soonest makes room (a heap, by that time). Whoever wants somebody
// else's value gone, or an own one that weighs, must therefore bring all others to weigh more than it: as many callers
// as the table holds, each as far gone as that one. Newcomers who have hardly done anything only push out each other.
//
// Keys are hashed with a key of this process (SipHash, 128 bits), so they cost the same memory however long they are,
// and nobody makes two that are the same.

internal import CSodium
internal import Core

/// A value that means nothing from some time on, as if it had never been.
protocol Fading: Sendable {
  var fadedAt: MonotonicTime { get }
}

struct FadingTable<Value: Fading>: Sendable {
  struct Key: Hashable, Sendable {
    let high: UInt64
    let low: UInt64
  }

  private struct Entry: Sendable {
    let key: Key
    var value: Value
  }

  private let capacity: Int
  /// A binary heap, the first to fade on top.
  private var entries: [Entry] = []
  private var places: [Key: Int] = [:]

  init(capacity: Int) {
    precondition(capacity > 0, "a table holds something")
    self.capacity = capacity
  }

  var count: Int { entries.count }

  /// What is known of a key, where it still means something.
  func value(of key: Key, at now: MonotonicTime) -> Value? {
    guard let value = places[key].map({ entries[$0].value }), value.fadedAt > now else { return nil }
    return value
  }

  mutating func set(_ value: Value?, of key: Key, at now: MonotonicTime) {
    // Two at a time, so that what has faded goes faster than anything comes.
    for _ in 0..<2 {
      if let first = entries.first, first.value.fadedAt <= now, first.key != key { remove(at: 0) }
    }
    guard let value, value.fadedAt > now else {
      if let place = places[key] { remove(at: place) }
      return
    }
    if let place = places[key] {
      entries[place].value = value
      settle(place)
    } else {
      if entries.count >= capacity { remove(at: 0) }
      places[key] = entries.count
      entries.append(Entry(key: key, value: value))
      settle(entries.count - 1)
    }
  }

  // MARK: The heap

  private mutating func remove(at place: Int) {
    places[entries[place].key] = nil
    let last = entries.removeLast()
    guard place < entries.count else { return }
    entries[place] = last
    places[last.key] = place
    settle(place)
  }

  private mutating func settle(_ start: Int) {
    var place = start
    while place > 0, isBefore(place, (place - 1) / 2) {
      swap(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
    while true {
      var first = place
      for child in [2 * place + 1, 2 * place + 2] where child < entries.count && isBefore(child, first) {
        first = child
      }
      guard first != place else { return }
      swap(place, first)
      place = first
    }
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    entries[one].value.fadedAt < entries[other].value.fadedAt
  }

  private mutating func swap(_ one: Int, _ other: Int) {
    entries.swapAt(one, other)
    places[entries[one].key] = one
    places[entries[other].key] = other
  }
}

/// Makes the keys of one table.
struct FadingKeys: Sendable {
  private let secret = Sodium.random(Int(crypto_shorthash_siphashx24_KEYBYTES))

  func key<Value>(_ text: String) -> FadingTable<Value>.Key {
    var sum = [UInt8](repeating: 0, count: Int(crypto_shorthash_siphashx24_BYTES))
    let bytes = Array(text.utf8)
    unsafe crypto_shorthash_siphashx24(&sum, bytes, UInt64(bytes.count), secret)
    let words = [sum[..<8], sum[8...]].map { $0.reduce(0 as UInt64) { $0 << 8 | UInt64($1) } }
    return FadingTable.Key(high: words[0], low: words[1])
  }
}
