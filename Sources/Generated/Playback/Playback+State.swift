// Generated from Schema/playback.graphql by codegen. Do not edit.

public import API
public import State

extension Playback: ResolvedValue {
  public static let facts = ResourceFacts("playback", .resolved, in: "room")
  public typealias Parameters = PlaybackParameters

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.viewRoom]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Playback { self }
}
