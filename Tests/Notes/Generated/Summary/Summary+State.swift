// Generated from Schema/summary.graphql by codegen. Do not edit.

public import API
internal import Core
public import State
public import Wire

extension Summary: ResolvedValue {
  public static let facts = ResourceFacts("summary", .resolved, in: "notebook", of: Summary.self)
  public typealias Parameters = SummaryOptions

  public static func validate(_ parameters: SummaryOptions, into violations: inout Violations) {
    parameters.validate(into: &violations)
  }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.readNotes]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Summary { self }

  /// What computes it for an observer.
  public static func resolver(_ resolver: some SummaryResolver, for caller: Caller) -> Resolver {
    Resolver(Summary.self, for: caller) { scope, parameters, caller throws(APIError) in
      guard let id = ID<Notebook>(text: scope) else {
        throw APIError(DoorError.notFound, "There is no such notebook.")
      }
      return try await resolver.resolve(id, parameters, caller)
    }
  }
}
