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
  }

  public let name: String
  public let kind: Kind

  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// Which of a resource's permission classes a viewer is in: a bit for each permission that its schema names, at most four.
public struct ViewerClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// A value that the store keeps: a row, which may hold more than anybody is shown.
public protocol StateValue: StoredRow {
  /// What clients see of it.
  associatedtype Shown: JSONMessage & ProtobufMessage
  /// What makes one of what was shown: a field that is not in it stays, null clears.
  associatedtype Delta: JSONMessage & ProtobufMessage

  static var facts: ResourceFacts { get }
  static func delta(from old: Shown, to new: Shown) -> Delta

  /// Its key within the scope; of a STATE, nothing; of a LOG's entry, its sequence.
  var key: StateKey { get }
  /// The revision of its last change.
  var stamped: Int { get }
  mutating func stamp(_ revision: Int)
  /// What a viewer of this class sees of it.
  func seen(by viewer: ViewerClass) -> Shown
}

/// What tells the values of one resource in one scope apart.
public enum StateKey: Sendable, Hashable, Comparable {
  case only
  case item(String)
  case entry(Int)
}
