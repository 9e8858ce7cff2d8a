/// How an observation's changes are told.
public enum ObservationMode: Sendable, Hashable {
  /// What changed.
  case delta
  /// The whole new value.
  case snapshot
  /// That it changed, and from which version to which.
  case notify
}
