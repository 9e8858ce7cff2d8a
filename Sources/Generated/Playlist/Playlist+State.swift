// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension PlaylistRow: StateValue {
  public static let facts = ResourceFacts("playlist", .collection, in: "room", of: PlaylistRow.self)

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

  public func matches(_ filter: Playlist.List.Filter) -> Bool {
    if let wanted = filter.parentId, value.parentId != wanted { return false }
    if let wanted = filter.name, value.name != wanted { return false }
    if let wanted = filter.creatorId, value.creatorId != wanted { return false }
    return true
  }

  public static let orders = ["rank", "name", "createdAt"]
  public func place(in order: Int) -> SortKey {
    switch order {
    case 0: SortKey(value.rank)
    case 1: SortKey(value.name)
    case 2: SortKey(value.createdAt)
    default: .nothing
    }
  }
}
