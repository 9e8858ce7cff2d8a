// A value whose type is its own business: the store keeps all resources of a scope side by side. It is a class with a
// generic heir, so that a call costs one look in a table and no existential is copied about.

internal import Core
internal import Storage
internal import Wire

/// A stored value of some resource. Never changed once made, so all who hold it may share it.
public class AnyValue: @unchecked Sendable {
  public let facts: ResourceFacts
  public let key: StateKey
  public let version: Int

  fileprivate init(_ facts: ResourceFacts, _ key: StateKey, _ version: Int) {
    self.facts = facts
    self.key = key
    self.version = version
  }

  /// As a viewer of this class sees it.
  func encoded(_ encoding: Encoding, for viewer: ViewerClass) -> Bytes { fatalError("an heir does this") }
  /// What makes this of `old`, as a viewer of this class sees both.
  func delta(from old: AnyValue, _ encoding: Encoding, for viewer: ViewerClass) -> Bytes {
    fatalError("an heir does this")
  }
  func matches(_ filter: AnyFilter) -> Bool { fatalError("an heir does this") }
  func place(in order: Int) -> SortKey { fatalError("an heir does this") }
  /// What puts it into its table, and what takes it out.
  var put: SQLStatement { fatalError("an heir does this") }
  var delete: SQLStatement { fatalError("an heir does this") }
}

/// How a connection speaks.
public enum Encoding: Sendable, Hashable, CaseIterable {
  case json, protobuf
}

/// The heir that knows the type.
final class Held<Value: StateValue>: AnyValue, @unchecked Sendable {
  let value: Value

  /// A value that a commit of this revision makes.
  convenience init(_ value: Value, version: Int) {
    var stamped = value
    stamped.stamp(version)
    self.init(stamped)
  }

  /// A value that was there before.
  init(_ value: Value) {
    self.value = value
    super.init(Value.facts, value.key, value.stamped)
  }

  override func encoded(_ encoding: Encoding, for viewer: ViewerClass) -> Bytes {
    let seen = value.seen(by: viewer)
    return encoding == .json ? seen.encodedJSON() : seen.encoded()
  }

  override func delta(from old: AnyValue, _ encoding: Encoding, for viewer: ViewerClass) -> Bytes {
    guard let old = old as? Held<Value> else { return encoded(encoding, for: viewer) }
    let delta = Value.delta(from: old.value.seen(by: viewer), to: value.seen(by: viewer))
    return encoding == .json ? delta.encodedJSON() : delta.encoded()
  }

  override func matches(_ filter: AnyFilter) -> Bool {
    guard let filter = filter as? HeldFilter<Value> else { return false }
    return value.matches(filter.filter)
  }

  override func place(in order: Int) -> SortKey { value.place(in: order) }

  override var put: SQLStatement { value.put }
  override var delete: SQLStatement { value.delete }
}
