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
      start = index
      let first = index
      do throws(Unexpected) {
        guard token.kind != .end else { throw unexpected("\"}\" behind \(definition.name.text)") }
        elements.append((first, try read(&self)))
      } catch {
        if let next = firstDefinition(in: open + 1...index) {
          let message = "expected \"}\": \(definition.name.text) is still open here"
          record(message, at: tokens[next].range)
          index = next
          return elements.filter { $0.start < next }.map(\.element)
        }
        record(error)
        skipToNextField(from: first)
        if token.kind == .end || diagnostics.all.count >= Parser.mostDiagnostics { return elements.map(\.element) }
      }
    }
    definition.closingComments = token.comments
    tokens[index].comments = []
    advance()
    return elements.map(\.element)
  }

  /// What starts a line and reads like a definition, though it was read as part of another: that one lacks its end.
  private func firstDefinition(in places: ClosedRange<Int>) -> Int? {
    places.first { tokens[$0].range.start.column == 1 && startsDefinition($0) }
  }

  /// A keyword and a name, where a field would have a colon.
  func startsDefinition(_ place: Int) -> Bool {
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
    var depth = 0
    for token in tokens[start..<index] { depth += token.isSign("{") ? 1 : token.isSign("}") ? -1 : 0 }
    while token.kind != .end {
      let isOutside = token.startsLine && token.range.start.column <= column
      if isOutside && (token.kind == .name || token.isString) { return }
      if token.isSign("}") {
        if depth <= 0 || (isOutside && token.range.start.column < column) { return }
        depth -= 1
      } else if token.isSign("{") {
        depth += 1
      }
      skip()
    }
  }

  mutating func recover(from mistake: Unexpected, definitionAt start: Int) {
    stray = []
    if start < index, let next = firstDefinition(in: start + 1...index) {
      if next == index { record(mistake) } else { recordIncomplete(before: next) }
      index = next
      return
    }
    record(mistake)
    let column = tokens[start].range.start.column
    if index == start { skip() }
    var depth = 0
    while token.kind != .end {
      let isNext = startsDefinition(index)
      if isNext, depth <= 0 || (token.startsLine && token.range.start.column <= column) { return }
      if token.isSign("{") || token.isSign("(") {
        depth += 1
      } else if token.isSign("}") || token.isSign(")") {
        depth -= 1
        if depth <= 0, token.isSign("}") { return skip() }
      }
      skip()
    }
  }

  private mutating func recordIncomplete(before next: Int) {
    let last = tokens[next - 1]
    let range = SourceRange(file: last.range.file, start: last.end, length: 1)
    if !last.isDamaged { record("the definition ends too early: another one starts behind it", at: range) }
  }

  private mutating func skip() { if token.kind != .end { index += 1 } }
}
