// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import API
public import State

extension RoomSettingsRow: StateValue {
  public static let facts = ResourceFacts("roomSettings", .state, in: "room")

  public static func delta(from old: RoomSettings, to new: RoomSettings) -> RoomSettings.Patch {
    RoomSettings.Patch(from: old, to: new)
  }
  public var key: StateKey { .only }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.viewRoom]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> RoomSettings { value }
}
