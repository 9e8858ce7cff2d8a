// The formats of the prelude in JSON Schema's words, and in patterns where it has none: what is said here must be what
// the doors check, or a client that trusts the document is refused.

struct OpenAPIFormats {
  /// JSON Schema's own name for it.
  var standard: String?
  var pattern: String?
  var example: String

  init?(_ format: String) {
    switch format {
    case "EMAIL": self.init(standard: "email", pattern: nil, example: "ada@example.org")
    case "URL":
      // Not `uri`: that is ASCII alone, and people's addresses are not.
      self.init(standard: nil, pattern: OpenAPIFormats.url, example: "https://example.org/films/1")
    case "NAME":
      // Letters of any language: \w is that in most engines, and \p{L} is unknown to some.
      self.init(standard: nil, pattern: #"^[\w-]+$"#, example: "ada")
    case "BASE64URL":
      self.init(
        standard: nil, pattern: "^([A-Za-z0-9_-]{4})*([A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?$",
        example: "Q2FzY2FkZQ")
    case "LANGUAGE":
      self.init(standard: nil, pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", example: "pt-BR")
    case "COLOR": self.init(standard: nil, pattern: "^#[0-9A-Fa-f]{6}$", example: "#1e90ff")
    default: return nil
    }
  }

  private init(standard: String?, pattern: String?, example: String) {
    self.standard = standard
    self.pattern = pattern
    self.example = example
  }

  /// Scheme, a host or an address in brackets, a port, and nothing that a URL must escape.
  private static let url =
    #"^https?://("# + label + #"(\."# + label + #")*|\[[0-9A-Fa-f:.]{3,}\])(:"# + WholePattern.between(1, 65_535)
    + #")?([/?#][^\x00-\x20"<>\\^`{|}\x7f]*)?$"#
  /// Letters, digits and all beyond ASCII, said as what it is not: engines differ in how they write the last character.
  private static let label = #"[^\x00-/:-@\[-`{-\x7f]([^\x00-,./:-@\[-`{-\x7f]{0,61}[^\x00-/:-@\[-`{-\x7f])?"#

  /// A pattern of the schema means the whole text.
  static func anchored(_ pattern: String) -> String {
    let head = pattern.hasPrefix("^") ? "" : "^"
    let tail = pattern.hasSuffix("$") && !pattern.hasSuffix("\\$") ? "" : "$"
    return head + pattern + tail
  }

  /// Seconds with up to nine digits behind the point and an `s`, between bounds: ten thousand years unless said. A bound
  /// that is not whole lets the rest of its second in.
  static func durations(_ least: Double?, _ most: Double?) -> String {
    let eons = 315_576_000_000.0
    let lower = min(max(least ?? -eons, -eons), eons)
    let upper = min(max(most ?? eons, -eons), eons)
    if lower == -upper, upper > 0 { return "^-?(\(durations(from: 0, to: upper)))s$" }
    var parts: [String] = []
    if lower < 0 { parts.append("-(" + durations(from: max(0, -upper), to: -lower) + ")") }
    if upper >= 0 { parts.append(durations(from: max(0, lower), to: upper)) }
    return "^(" + parts.joined(separator: "|") + ")s$"
  }

  private static func durations(from least: Double, to most: Double) -> String {
    let (first, last) = (Int(least.rounded(.down)), Int(most.rounded(.up)))
    let end = "\(last)(\\.0{1,9})?"
    return first == last ? end : "\(WholePattern.between(first, last - 1))(\\.[0-9]{1,9})?|\(end)"
  }

  /// `1.5s`
  static func duration(nanoseconds: Int) -> String {
    let sign = nanoseconds < 0 ? "-" : ""
    let (seconds, rest) = nanoseconds.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    guard rest > 0 else { return "\(sign)\(seconds)s" }
    let digits = String(rest)
    var fraction = String(repeating: "0", count: 9 - digits.count) + digits
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(sign)\(seconds).\(fraction)s"
  }
}
