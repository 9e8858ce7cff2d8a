// Generated from Schema/presence.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension Presence: PresenceValue {
  public static let facts = ResourceFacts("presence", .presence, in: "room", of: Presence.self)
  public var key: String { id.description }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.viewMembers]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Presence { self }
}
