// Generated from Schema/chat.graphql by codegen. Do not edit.

public import API
public import State

extension ChatRow: StateValue {
  public static let facts = ResourceFacts("chat", .log, in: "room")

  public static func delta(from old: Chat, to new: Chat) -> Chat { new }
  public var key: StateKey { .entry(value.sequence) }
  public var stamped: Int { version }
  public mutating func stamp(_ revision: Int) { version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.viewRoom]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Chat { value }
}
