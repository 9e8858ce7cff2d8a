// What a resource is to the store: a value that can be told apart from another, written in both encodings, and shown to one
// viewer with less in it than to another. The generator writes the conformances; nothing here knows a resource.

public import Storage
public import Wire

/// What the schema says of an observed resource.
public struct ResourceFacts: Sendable, Hashable {
  public enum Kind: Sendable {
    /// One value.
    case state
    /// Items with keys.
    case collection
    /// Entries that are only added, in a dense sequence.
    case log
    /// Leased by connections: in memory alone, without a version.
    case presence
    /// Computed for each observer: without a version too.
    case resolved
  }

  public let name: String
  public let kind: Kind
  /// The kind of scope that it lives in, by the name of the resource that is one: `notebook`.
  public let scope: String

  public init(_ name: String, _ kind: Kind, in scope: String) {
    self.name = name
    self.kind = kind
    self.scope = scope
  }
}

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
public protocol PresenceValue: ObservedValue {
  /// Tells it from the others of its scope.
  var key: String { get }
}

/// What is computed for an observer.
public protocol ResolvedValue: ObservedValue {
  /// What its resolver must know.
  associatedtype Parameters: JSONMessage & ProtobufMessage & Equatable
}

/// A value that the store keeps: a row, which may hold more than anybody is shown.
public protocol StateValue: StoredRow, ObservedValue {
  /// What makes one of what was shown: a field that is not in it stays, null clears.
  associatedtype Delta: JSONMessage & ProtobufMessage

  static func delta(from old: Shown, to new: Shown) -> Delta

  /// Its key within the scope; of a STATE, nothing; of a LOG's entry, its sequence.
  var key: StateKey { get }
  /// The revision of its last change.
  var stamped: Int { get }
  mutating func stamp(_ revision: Int)
}

/// What tells the values of one resource in one scope apart.
public enum StateKey: Sendable, Hashable, Comparable {
  case only
  case item(String)
  case entry(Int)
}

/// Of a resolver that must know nothing.
public struct NoParameters: JSONMessage, ProtobufMessage, Equatable {
  public init() {}
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(NoParameters.fields) else { return }
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
