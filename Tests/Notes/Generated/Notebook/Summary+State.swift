// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
public import State

extension Summary: ResolvedValue {
  public static let facts = ResourceFacts("summary", .resolved, in: "notebook")
  public typealias Parameters = SummaryOptions

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.readNotes]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Summary { self }
}
