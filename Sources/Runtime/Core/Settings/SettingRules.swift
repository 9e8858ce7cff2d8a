// What the value of a setting must hold to besides being of its kind: the constraints of the schema. Facts alone, as
// `SettingKind` has them; who reads settings sees to it that they hold.

/// Constraints of a setting; nil where nothing is said.
public struct SettingRules: Sendable, Equatable {
  /// Characters, of each where there are several.
  public var length: ClosedRange<Int>?
  /// As `@pattern` writes it.
  public var pattern: String?
  /// As `@format` names it, in small letters: `email`.
  public var format: String?
  /// How many there may be.
  public var count: ClosedRange<Int>?

  public init(
    length: ClosedRange<Int>? = nil, pattern: String? = nil, format: String? = nil, count: ClosedRange<Int>? = nil
  ) {
    (self.length, self.pattern, self.format, self.count) = (length, pattern, format, count)
  }
}
