// What a field of a log line can say. A field has a type, so that each format writes it as it should be written, and so
// that what must not be seen has no way in: a secret turns into `redacted` here, and an address loses its query.

/// The value of a field.
public enum LogValue: Sendable {
  case string(String)
  case int(Int)
  case double(Double)
  case bool(Bool)
  case duration(Duration)
  case time(Timestamp)
  /// Text that came from outside and may be ill-formed.
  case bytes(Bytes)
  case redacted

  public static func secret(_: Secret) -> LogValue { .redacted }
  public static func error(_ error: any Error) -> LogValue { .string("\(error)") }
  public static func id<Kind>(_ id: ID<Kind>) -> LogValue { .string(id.description) }

  /// An address without its user, its query and its fragment: tokens travel there.
  public static func url(_ text: String) -> LogValue {
    let bare = text.prefix { $0 != "?" && $0 != "#" }
    guard let scheme = bare.firstRange(of: "//") else { return .string(String(bare)) }
    let rest = bare[scheme.upperBound...]
    let authority = rest.prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return .string(String(bare)) }
    return .string(String(bare[..<scheme.upperBound]) + String(rest[rest.index(after: at)...]))
  }
}

extension LogValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

/// The fields of a line, in the order of writing: `["peer": .string(peer), "took": .duration(took)]`.
public struct LogFields: Sendable, ExpressibleByDictionaryLiteral {
  let all: [(key: StaticString, value: LogValue)]

  public init(dictionaryLiteral elements: (StaticString, LogValue)...) {
    all = elements.map { (key: $0.0, value: $0.1) }
  }
}
