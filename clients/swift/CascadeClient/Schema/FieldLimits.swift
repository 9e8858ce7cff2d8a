// What the server holds a field to, as constants for forms. Nothing here is checked before a call: the server answers all
// that is wrong, with the path of each field.

public struct FieldLimits: Sendable, Hashable {
  /// Characters: Unicode scalars.
  public let minLength: Int?
  public let maxLength: Int?
  public let minimum: Double?
  public let maximum: Double?
  /// A regular expression that the whole text matches.
  public let pattern: String?
  /// `email`, `url` and so on.
  public let format: String?
  /// Elements of a list.
  public let minCount: Int?
  public let maxCount: Int?

  public init(
    minLength: Int? = nil, maxLength: Int? = nil, minimum: Double? = nil, maximum: Double? = nil,
    pattern: String? = nil, format: String? = nil, minCount: Int? = nil, maxCount: Int? = nil
  ) {
    (self.minLength, self.maxLength, self.minimum, self.maximum) = (minLength, maxLength, minimum, maximum)
    (self.pattern, self.format, self.minCount, self.maxCount) = (pattern, format, minCount, maxCount)
  }
}
