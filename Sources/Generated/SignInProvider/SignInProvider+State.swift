// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension SignInProviderRow: StateValue {
  public static let facts = ResourceFacts("signInProvider", .collection, in: "server", of: SignInProviderRow.self)

  public static func delta(from old: SignInProvider, to new: SignInProvider) -> SignInProvider.Patch {
    SignInProvider.Patch(from: old, to: new)
  }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.serverAdmin]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> SignInProvider { value }

  public static let orders = ["createdAt"]
  public func place(in order: Int) -> SortKey {
    switch order {
    case 0: SortKey(value.createdAt)
    default: .nothing
    }
  }
}
