// What a resource is to the store: a value that can be told apart from another, written in both encodings, and shown to one
// viewer with less in it than to another. The generator writes the conformances; nothing here knows a resource.

public import Core
public import Storage
public import Wire

/// Which of a resource's permission classes a viewer is in: a bit for each permission that its schema names, at most four.
public struct ViewerClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// What is observed, and not shown to everybody alike.
public protocol ObservedValue: Sendable {
  /// What clients see of it.
  associatedtype Shown: JSONMessage & ProtobufMessage

  static var facts: ResourceFacts { get }
  /// What a viewer of this class sees of it.
  func seen(by viewer: ViewerClass) -> Shown
}

/// Somebody's lease: who is present.
public protocol PresenceValue: ObservedValue, ProtobufMessage {
  /// Tells it from the others of its scope.
  var key: String { get }
}

/// What is computed for an observer.
public protocol ResolvedValue: ObservedValue {
  /// What its resolver must know.
  associatedtype Parameters: JSONMessage & ProtobufMessage

  /// Notes what parameters do not hold to.
  static func validate(_ parameters: Parameters, into violations: inout Violations)
  /// Until when it holds; nil until something changes.
  var expiresAt: Timestamp? { get }
}

extension ResolvedValue {
  public static func validate(_ parameters: Parameters, into violations: inout Violations) {}
}

/// A value that the store keeps: a row, which may hold more than anybody is shown.
public protocol StateValue: StoredRow, ObservedValue {
  /// Of a COLLECTION, what its items are chosen by.
  associatedtype Filter: JSONMessage & ProtobufMessage = NothingAsked
  /// What makes one of what was shown: a field that is not in it stays, null clears.
  associatedtype Delta: JSONMessage & ProtobufMessage

  static func delta(from old: Shown, to new: Shown) -> Delta

  /// Its key within the scope; of a STATE, nothing; of a LOG's entry, its sequence.
  var key: StateKey { get }
  /// The revision of its last change.
  var stamped: Int { get }
  mutating func stamp(_ revision: Int)

  /// Whether a filter asks for it.
  func matches(_ filter: Filter) -> Bool
  /// What its items can be ordered by, the resource's own order first.
  static var orders: [String] { get }
  /// Where it stands in an order, which is a place in `orders`.
  func place(in order: Int) -> SortKey
}

extension StateValue {
  public static var orders: [String] { [] }
  public func place(in order: Int) -> SortKey { .nothing }
}

extension StateValue where Filter == NothingAsked {
  public func matches(_ filter: NothingAsked) -> Bool { true }
}

/// What tells the values of one resource in one scope apart.
public enum StateKey: Sendable, Hashable, Comparable {
  case only
  case item(String)
  case entry(Int)
}

/// An input without fields: of a resolver that must know nothing, of a list that has no filter.
public struct NothingAsked: JSONMessage, ProtobufMessage, Equatable {
  public init() {}
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(NothingAsked.fields) else { return }
    while try json.next(&object) != nil { try json.skip() }
  }
  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.endObject()
  }
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while try reader.nextField() != nil { try reader.skip() }
  }
  public func write(into writer: inout ProtobufWriter) {}

  private static let fields = NameTable("")
}
