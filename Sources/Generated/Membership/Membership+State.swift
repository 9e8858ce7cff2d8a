// Generated from Schema/membership.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension Membership: ResolvedValue {
  public static let facts = ResourceFacts("membership", .resolved, in: "room", of: Membership.self)
  public typealias Parameters = NothingAsked

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.viewRoom]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Membership { self }

  /// What computes it for an observer.
  public static func resolver(_ resolver: some MembershipResolver, for caller: Caller) -> Resolver {
    Resolver(Membership.self, for: caller) { scope, _, caller throws(APIError) in
      guard let id = ID<Room>(text: scope) else {
        throw APIError(DoorError.notFound, "There is no such room.")
      }
      return try await resolver.resolve(id, caller)
    }
  }
}
