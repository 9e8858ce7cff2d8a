// Somebody inside the server who must notice what happens to a scope, whatever it is: whose session it is that may end, say.
// It is told on the scope's loop, of every commit, and keeps the scope in memory.

/// A watch over a scope; end it where it began, on the scope's loop.
public final class ScopeWatch {
  private weak var scope: LiveScope?
  /// The state as it is now; nil when the scope is gone.
  let changed: (ScopeState?) -> Void

  public init(_ scope: LiveScope, changed: @escaping (ScopeState?) -> Void) {
    (self.scope, self.changed) = (scope, changed)
    scope.watches[ObjectIdentifier(self)] = self
  }

  public func end() {
    scope?.watches[ObjectIdentifier(self)] = nil
    scope = nil
  }
}
