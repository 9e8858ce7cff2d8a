// Values that show one viewer less than another. The schema says which field is for whom (`@visible`), the generator writes
// `hide` for each shape that has such a field or holds one, and it is called in three places: where a call's answer is
// encoded, where the present value stands in a refusal, and where the store shows a row to a class of observers. Doors and
// rules hide nothing.

/// What shows one viewer less than another.
public protocol Discreet {
  /// Takes out what this viewer does not see.
  mutating func hide(from viewer: Viewer)
}

extension Array: Discreet where Element: Discreet {
  @inlinable
  public mutating func hide(from viewer: Viewer) {
    for place in indices { self[place].hide(from: viewer) }
  }
}

/// What belongs to somebody: the schema names the field that says to whom.
public protocol Owned {
  /// The id of whose it is, as `Identity` has it; nil where it is nobody's.
  var ownerID: String? { get }
}

extension Discreet where Self: Owned {
  /// Takes out what its owner does not see, who this viewer showed to be by the very call.
  @inlinable
  public mutating func hide(fromOwner viewer: Viewer) { hide(from: viewer.being(ownerID)) }
}

extension Caller {
  /// Whether it is the caller's own: what `OWNER` asks, of a rule that has the value in its hands.
  public func owns(_ value: some Owned) -> Bool { identity.id != nil && identity.id == value.ownerID }
}
