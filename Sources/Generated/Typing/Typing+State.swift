// Generated from Schema/typing.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension Typing: PresenceValue {
  public static let facts = ResourceFacts("typing", .presence, in: "room", of: Typing.self)
  public var key: String { id.description }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.viewRoom]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Typing { self }
}
