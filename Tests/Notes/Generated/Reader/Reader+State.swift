// Generated from Schema/reader.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension Reader: PresenceValue {
  public static let facts = ResourceFacts("reader", .presence, in: "notebook", of: Reader.self)
  public var key: String { id.description }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.readNotes]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Reader { self }
}
