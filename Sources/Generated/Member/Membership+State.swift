// Generated from Schema/member.graphql by codegen. Do not edit.

public import API
public import State

extension Membership: ResolvedValue {
  public static let facts = ResourceFacts("membership", .resolved, in: "room")
  public typealias Parameters = NothingAsked

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.viewRoom]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Membership { self }
}
