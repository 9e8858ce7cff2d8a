// Where to go on after a mistake. Schemas are indented, and that tells more of what was meant than the braces do, which
// may be what is missing: the next field starts a line no deeper than the one that is wrong, a definition starts in
// column one.

extension Parser {
  /// `{ … }`, or nothing. A body that was not closed ends where the next definition starts.
  mutating func parseBody<Element>(
    _ definition: inout Definition, _ what: String, _ read: (inout Parser) throws(Unexpected) -> Element
  ) throws(Unexpected) -> [Element] {
    let open = index
    guard take("{") else { return [] }
    if token.isSign("}") { record(unexpected(what)) }
    var elements: [(start: Int, element: Element)] = []
    while !token.isSign("}") {
      let start = index
      do throws(Unexpected) {
        guard token.kind != .end else { throw unexpected("\"}\" behind \(definition.name.text)") }
        elements.append((start, try read(&self)))
      } catch {
        if let next = firstDefinition(behind: open) {
          let message = "expected \"}\": \(definition.name.text) is still open here"
          record(message, at: tokens[next].range)
          index = next
          return elements.filter { $0.start < next }.map(\.element)
        }
        record(error)
        skipToNextField(from: start)
        if token.kind == .end || diagnostics.all.count >= Parser.mostDiagnostics { return elements.map(\.element) }
      }
    }
    definition.closingComments = token.comments
    tokens[index].comments = []
    advance()
    return elements.map(\.element)
  }

  /// A definition between a brace and here that starts a line of its own: the brace before it is missing.
  private func firstDefinition(behind open: Int) -> Int? {
    (open + 1..<index + 1).first { tokens[$0].range.start.column == 1 && startsDefinition($0) }
  }

  /// A keyword and a name, where a field would have a colon.
  private func startsDefinition(_ place: Int) -> Bool {
    var place = place
    if tokens[place].isString { place += 1 }
    if tokens[place].isName("extend") { place += 1 }
    guard isKeyword(place) else { return false }
    let next = tokens[place + 1]
    return switch tokens[place].text {
    case "directive": next.isSign("@")
    case "schema": next.isSign("{") || next.isSign("@")
    default: next.kind == .name
    }
  }

  private mutating func skipToNextField(from start: Int) {
    let column = tokens[start].range.start.column
    if index == start { skip() }
    var braces = 0
    while token.kind != .end {
      if token.isSign("{") { braces += 1 }
      if token.isSign("}") {
        if braces == 0 { return }
        braces -= 1
      }
      let mayStart = token.kind == .name || token.isString
      if mayStart, token.startsLine, token.range.start.column <= column { return }
      skip()
    }
  }

  mutating func recover(from mistake: Unexpected, definitionAt start: Int) {
    record(mistake)
    stray = []
    let column = tokens[start].range.start.column
    if index == start { skip() }
    var depth = 0
    while token.kind != .end {
      let isNext = startsDefinition(index)
      if isNext, depth == 0 || (token.startsLine && token.range.start.column <= column) { return }
      switch token.text {
      case "{" where token.kind == .punctuator, "(" where token.kind == .punctuator: depth += 1
      case "}" where token.kind == .punctuator, ")" where token.kind == .punctuator:
        depth -= 1
        if depth <= 0, token.isSign("}") { return skip() }
      default: break
      }
      skip()
    }
  }

  private mutating func skip() { if token.kind != .end { index += 1 } }
}
