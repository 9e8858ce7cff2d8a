// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension PlaylistRow: StateValue {
  public static let facts = ResourceFacts("playlist", .collection, in: "room")

  public static func delta(from old: Playlist, to new: Playlist) -> Playlist.Patch {
    Playlist.Patch(from: old, to: new)
  }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.browseLibrary]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Playlist { value }
}
