// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension UserRow: StateValue {
  public static let facts = ResourceFacts("user", .state, in: "user")

  public static func delta(from old: User, to new: User) -> User.Patch { User.Patch(from: old, to: new) }
  public var key: StateKey { .only }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.owner, .serverAdmin]) else { return nil }
    var viewer = ViewerClass()
    if !held.isDisjoint(with: [.owner, .serverAdmin]) { viewer.insert(ViewerClass(rawValue: 1)) }
    return viewer
  }

  public func seen(by viewer: ViewerClass) -> User {
    var held = AccessSet()
    if viewer.contains(ViewerClass(rawValue: 1)) { held.formUnion([.owner, .serverAdmin]) }
    var seen = value
    seen.hide(from: Viewer(holding: held, in: value.id.description, owning: held.contains(.owner)))
    return seen
  }
}
