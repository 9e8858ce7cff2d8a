// What the product says of observing: which scope a connection is about, what can be observed, and what its caller holds
// there. The last is asked on the scope's loop whenever something is told, so that who loses a right in one commit is not
// shown the next.

public import API
internal import Core
public import State

/// Who may observe what.
public struct Audience: Sendable {
  /// The class of who holds these, of a resource; nil for who may not observe it. Written by the generator.
  public typealias Viewer = @Sendable (ResourceFacts, AccessSet) -> ViewerClass?
  /// The id of the scope: of what an address names, or the caller's own. Nil where there is none: nothing is observed.
  public typealias Find = @Sendable (Identity, _ named: String?) async throws(APIError) -> String?
  /// What the caller holds in the scope as it is now. Must be quick.
  public typealias Holdings = @Sendable (Identity, ScopeState) -> AccessSet

  /// What computes a RESOLVED resource for this caller; nil where nothing does.
  public typealias Resolve = @Sendable (ResourceFacts, Caller) -> Resolver?

  let store: Store
  let find: Find
  private let kinds: [ScopeKind]
  private let observed: [ResourceFacts]
  private let viewer: Viewer
  let held: Holdings
  let resolver: Resolve

  public init(
    _ store: Store, _ kinds: [ScopeKind], _ observed: [ResourceFacts], viewer: @escaping Viewer, find: @escaping Find,
    held: @escaping Holdings, resolver: @escaping Resolve = { _, _ in nil }
  ) {
    self.store = store
    self.kinds = kinds
    self.observed = observed
    self.viewer = viewer
    self.find = find
    self.held = held
    self.resolver = resolver
  }

  /// Nil where there is no such resource in this scope.
  func facts(of resource: String, in scope: String) -> ResourceFacts? {
    guard let kind = kinds.first(where: { $0.isKind(of: scope) }) else { return nil }
    return observed.first { $0.name == resource && $0.scope == kind.name }
  }

  func viewer(_ facts: ResourceFacts, _ identity: Identity, _ state: ScopeState) -> ViewerClass? {
    viewer(facts, held(identity, state))
  }
}
