// To whom a value is shown: what it holds, where it holds that, and whose things are its own. A permission is good in its
// scope: who may see everything of one notebook sees no more of another, though both stand in one answer. What belongs to
// whom differs from value to value, so it is asked of each.

public import Core

/// Who looks at a value.
public struct Viewer: Sendable {
  @usableFromInline let id: String?
  /// What it holds wherever it looks.
  @usableFromInline let everywhere: AccessSet
  /// What it holds in `scope`.
  @usableFromInline let held: AccessSet
  @usableFromInline let scope: String?
  /// Whether all that it is shown is its own, where that was settled before; else each value is asked.
  @usableFromInline let owning: Bool?

  /// Who called, with what the gatekeeper found that it holds.
  @inlinable
  public init(_ caller: Caller) {
    (id, everywhere, held, scope) = (caller.identity.id, caller.identity.access, caller.held, caller.scope)
    owning = nil
  }

  /// A class of observers of one scope: all who hold these there, and either all of them own what it is about or none.
  @inlinable
  public init(holding held: AccessSet, in scope: String?, owning: Bool) {
    (id, everywhere, self.held, self.scope, self.owning) = (nil, [], held, scope, owning)
  }

  /// Sees what everybody sees.
  public static let nobody = Viewer(holding: [], in: nil, owning: false)

  @usableFromInline
  init(_ other: Viewer, being id: String?) {
    self.id = id
    (everywhere, held, scope, owning) = (other.everywhere, other.held, other.scope, other.owning)
  }

  /// The same, known to be who it showed to be by this very call.
  @inlinable
  public func being(_ id: String?) -> Viewer { Viewer(self, being: id) }

  /// Whether it holds one of these wherever it looks: of what lives in no scope.
  @inlinable
  public func holds(_ accesses: AccessSet) -> Bool {
    !accesses.isDisjoint(with: everywhere) || (scope == nil && !accesses.isDisjoint(with: held))
  }

  /// Whether it holds one of these in this scope.
  @inlinable
  public func holds<Kind>(_ accesses: AccessSet, in id: ID<Kind>) -> Bool {
    if !accesses.isDisjoint(with: everywhere) { return true }
    guard !accesses.isDisjoint(with: held), let scope else { return false }
    return ID<Kind>(text: scope) == id
  }

  /// Whether what belongs to this one is its own.
  @inlinable
  public func owns(_ owner: String?) -> Bool { owning ?? (id != nil && id == owner) }

  @inlinable
  public func owns<Kind>(_ owner: ID<Kind>?) -> Bool {
    if let owning { return owning }
    guard let id, let owner else { return false }
    return ID<Kind>(text: id) == owner
  }
}
