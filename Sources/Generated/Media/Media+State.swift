// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension MediaRow: StateValue {
  public static let facts = ResourceFacts("media", .collection, in: "room", of: MediaRow.self)

  public static func delta(from old: Media, to new: Media) -> Media.Patch { Media.Patch(from: old, to: new) }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.browseLibrary]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Media { value }

  public func matches(_ filter: Media.List.Filter) -> Bool {
    if let wanted = filter.playlistId, value.playlistId != wanted { return false }
    if let wanted = filter.creatorId, value.creatorId != wanted { return false }
    if let wanted = filter.provider, value.provider != wanted { return false }
    if let wanted = filter.isLive, value.isLive != wanted { return false }
    return true
  }

  public static let orders = ["rank", "name", "createdAt", "duration"]
  public func place(in order: Int) -> SortKey {
    switch order {
    case 0: SortKey(value.rank)
    case 1: SortKey(value.name)
    case 2: SortKey(value.createdAt)
    case 3: SortKey(value.duration)
    default: .nothing
    }
  }
}
