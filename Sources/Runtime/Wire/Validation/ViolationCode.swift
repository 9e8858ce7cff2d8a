// The stable words for what can be wrong with a field, for programs. Clients switch on them, so a word once given stays.

/// What is wrong with a field.
public enum ViolationCode: String, Sendable, CaseIterable {
  case unknownField = "unknown_field"
  case required = "required"
  case wrongType = "wrong_type"
  case notNull = "not_null"
  case tooShort = "too_short"
  case tooLong = "too_long"
  case outOfRange = "out_of_range"
  case badPattern = "bad_pattern"
  case badFormat = "bad_format"
  case tooFew = "too_few"
  case tooMany = "too_many"
  case unknownValue = "unknown_value"
  case badID = "bad_id"
  case readOnly = "read_only"
  /// The list of violations is full.
  case more = "more"
}
