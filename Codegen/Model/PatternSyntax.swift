// The small language of `@pattern`, as far as a schema can be wrong about it: literals, escapes and classes, each with
// `*`, `+`, `?` or `{m,n}`, the whole text meant. What it leaves out (groups, alternatives, anchors inside) is what makes
// regular expressions slow or different from language to language.

enum PatternSyntax {
  /// What is wrong with it, as the end of "the pattern …"; nil when nothing is.
  static func complaint(_ pattern: String) -> String? {
    var rest = Substring(pattern)
    if rest.hasPrefix("^") { rest.removeFirst() }
    if rest.hasSuffix("$") && !rest.hasSuffix("\\$") { rest.removeLast() }
    var elements = 0
    while let letter = rest.popFirst() {
      switch letter {
      case "(", ")", "|": return "has a \(letter): there are no groups and no alternatives"
      case "^", "$": return "has a \(letter) inside: the whole text is meant anyhow"
      case "*", "+", "?", "{", "}": return "has a \(letter) with nothing in front of it"
      case "]": return "closes a class that is not open"
      case "[":
        if let reason = popClass(&rest) { return reason }
      case "\\":
        guard let escaped = rest.popFirst(), !(escaped.isLetter || escaped.isNumber) || "dw".contains(escaped) else {
          return "has an escape that is neither \\d, \\w nor a sign"
        }
      default: break
      }
      if let reason = popQuantifier(&rest) { return reason }
      elements += 1
    }
    return elements == 0 ? "is empty" : nil
  }

  private static func popClass(_ rest: inout Substring) -> String? {
    if rest.hasPrefix("^") { rest.removeFirst() }
    var members = 0
    while let letter = rest.popFirst() {
      if letter == "]" { return members == 0 ? "has an empty class" : nil }
      if letter == "\\" && rest.popFirst() == nil { break }
      members += 1
    }
    return "has a class that does not end"
  }

  private static func popQuantifier(_ rest: inout Substring) -> String? {
    guard let sign = rest.first, "*+?{".contains(sign) else { return nil }
    rest.removeFirst()
    guard sign == "{" else { return nil }
    guard let end = rest.firstIndex(of: "}") else { return "has a { that does not end" }
    let bounds = rest[..<end].split(separator: ",", omittingEmptySubsequences: false)
    rest = rest[rest.index(after: end)...]
    guard bounds.count <= 2, let least = Int(bounds[0]), (0...1_000).contains(least) else {
      return "has a repetition that is not {m}, {m,} or {m,n} with numbers up to 1000"
    }
    guard bounds.count == 2, !bounds[1].isEmpty else { return nil }
    guard let most = Int(bounds[1]), (least...1_000).contains(most) else {
      return "has a repetition whose upper bound is no number from the lower one to 1000"
    }
    return nil
  }
}
