// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import API
public import State

extension PreferencesRow: StateValue {
  public static let facts = ResourceFacts("preferences", .state, in: "user")

  public static func delta(from old: Preferences, to new: Preferences) -> Preferences.Patch {
    Preferences.Patch(from: old, to: new)
  }
  public var key: StateKey { .only }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.owner]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Preferences { value }
}
