// Generated from Schema/playback.graphql by codegen. Do not edit.

public import API
internal import Core
public import State
public import Wire

extension Playback: ResolvedValue {
  public static let facts = ResourceFacts("playback", .resolved, in: "room", of: Playback.self)
  public typealias Parameters = PlaybackParameters

  public static func validate(_ parameters: PlaybackParameters, into violations: inout Violations) {
    parameters.validate(into: &violations)
  }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.viewRoom]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Playback { self }

  /// What computes it for an observer.
  public static func resolver(_ resolver: some PlaybackResolver, for caller: Caller) -> Resolver {
    Resolver(Playback.self, for: caller) { scope, parameters, caller throws(APIError) in
      guard let id = ID<Room>(text: scope) else {
        throw APIError(DoorError.notFound, "There is no such room.")
      }
      return try await resolver.resolve(id, parameters, caller)
    }
  }
}
