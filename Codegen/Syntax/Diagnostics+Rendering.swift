// How diagnostics read, as compilers print them: where and what, the line, carets under what is meant, and a suggestion
// under those. Sources are anybody's text, so what a terminal would obey is replaced and a long line is cut.

extension Diagnostics {
  /// Columns of a source line that are shown.
  private static let window = 160

  /// `sources` are what `SourceRange.file` counts.
  func rendered(_ sources: [SourceText]) -> String {
    var lines: [Int: [Substring.UTF8View]] = [:]
    var text = ""
    for diagnostic in sorted {
      let file = diagnostic.range.file
      guard sources.indices.contains(file) else {
        text += "error: \(diagnostic.message)\n"
        continue
      }
      if lines[file] == nil { lines[file] = TextLiteral.lines(sources[file].text) }
      let place = diagnostic.range.start
      text += "\(sources[file].path):\(place.line):\(place.column): error: \(diagnostic.message)\n"
      text += Diagnostics.excerpt(lines[file, default: []], diagnostic.range, diagnostic.suggestion)
    }
    return text
  }

  private static func excerpt(_ lines: [Substring.UTF8View], _ range: SourceRange, _ suggestion: String?) -> String {
    guard lines.indices.contains(range.start.line - 1) else { return suggestion.map { "\($0)\n" } ?? "" }
    var scalars = Substring(lines[range.start.line - 1]).unicodeScalars[...]
    if range.start.line == 1, scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let isLong = scalars.dropFirst(window).first != nil
    let start = isLong ? max(0, range.start.column - 1 - window / 2) : 0
    let isCut = scalars.dropFirst(start + window).first != nil
    let middle = scalars.dropFirst(start).prefix(window).map(shown)
    let shownScalars = (start > 0 ? ["…"] : []) + middle + (isCut ? ["…"] : [])
    let column = min(range.start.column - 1 - start + (start > 0 ? 1 : 0), shownScalars.count)
    var line = String.UnicodeScalarView()
    line.append(contentsOf: shownScalars)
    let indent = String(repeating: " ", count: column)
    let carets = String(repeating: "^", count: max(1, min(range.length, shownScalars.count - column)))
    return "\(String(line))\n\(indent)\(carets)\n" + (suggestion.map { "\(indent)\($0)\n" } ?? "")
  }

  /// Each in one column: a tab is a space here.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: scalar == "\t" ? " " : "\u{FFFD}"
    default: scalar
    }
  }
}
