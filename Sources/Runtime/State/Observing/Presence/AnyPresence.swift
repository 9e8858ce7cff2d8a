// Somebody's lease whose type is its own business, as `AnyValue` is for what is kept.

internal import Core
internal import Wire

/// Who is present. Never changed once made.
class AnyPresence: @unchecked Sendable {
  let facts: ResourceFacts
  let key: String
  /// As other nodes are told it.
  let body: Bytes

  fileprivate init(_ facts: ResourceFacts, _ key: String, _ body: Bytes) {
    (self.facts, self.key, self.body) = (facts, key, body)
  }

  /// As a viewer of this class sees it.
  func encoded(_ encoding: Encoding, for viewer: ViewerClass) -> Bytes { fatalError("an heir does this") }
}

/// The heir that knows the type.
final class HeldPresence<Value: PresenceValue>: AnyPresence, @unchecked Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
    super.init(Value.facts, value.key, value.encoded())
  }

  override func encoded(_ encoding: Encoding, for viewer: ViewerClass) -> Bytes {
    let seen = value.seen(by: viewer)
    return encoding == .json ? seen.encodedJSON() : seen.encoded()
  }
}
