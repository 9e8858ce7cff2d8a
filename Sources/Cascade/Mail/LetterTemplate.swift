// A letter in words that an operator may replace: the first line is the subject, the rest the text, and `{name}` stands for
// what differs. A place that no letter fills is a mistake, told when the server starts and not when somebody waits for a code.

internal import Core

struct LetterTemplate: Sendable {
  private let subject: String
  private let text: String

  struct Mistake: Error { let reason: String }

  init(_ words: String, places allowed: Set<String>) throws(Mistake) {
    let parts = words.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    subject = String(parts[0])
    text = parts.count > 1 ? String(parts[1].drop { $0 == "\n" }) : ""
    guard !subject.isEmpty, !text.isEmpty else {
      throw Mistake(reason: "has a subject in its first line, then an empty one, then its text")
    }
    for place in Self.names(in: words) where !allowed.contains(place) {
      throw Mistake(
        reason: "has {\(place)}, which this letter does not know: it knows \(allowed.sorted().joined(separator: ", "))")
    }
    guard !allowed.contains("code") || Self.names(in: text).contains("code") else {
      throw Mistake(reason: "does not tell {code}")
    }
  }

  func filled(_ values: [String: String]) -> (subject: String, text: String) {
    (Self.fill(subject, values), Self.fill(text, values))
  }

  /// In one pass, so that what is filled in is no template.
  private static func fill(_ text: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let value = values[String(rest[rest.index(after: open)..<close])]
      else {
        result.append(rest.removeFirst())
        continue
      }
      result += value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// Braces around letters; any other brace is a brace.
  private static func names(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      guard let close = piece.firstIndex(of: "}") else { return nil }
      let name = piece[..<close]
      return !name.isEmpty && name.allSatisfy { $0.isLowercase } ? String(name) : nil
    }
  }
}
