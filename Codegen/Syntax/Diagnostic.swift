// What is wrong with a schema, where, and what to write instead. Diagnostics are collected, not thrown: a person mends
// several at once. They print as compilers do, with the line and a caret.

/// One finding.
struct Diagnostic: Equatable, Sendable {
  var message: String
  var range: SourceRange
  /// What to do about it: `did you mean "ROOM"?`.
  var suggestion: String?

  init(_ message: String, at range: SourceRange, suggestion: String? = nil) {
    self.message = message
    self.range = range
    self.suggestion = suggestion
  }
}

/// A file as it was read.
struct SourceText: Equatable, Sendable {
  /// Relative to the repository, as diagnostics print it.
  var path: String
  var text: String
}

/// All findings of one run, each once.
struct Diagnostics: Equatable, Sendable {
  private(set) var all: [Diagnostic] = []
  var isEmpty: Bool { all.isEmpty }

  mutating func error(_ message: String, at range: SourceRange, suggestion: String? = nil) {
    let diagnostic = Diagnostic(message, at: range, suggestion: suggestion)
    // What two operations need is not found twice.
    if !all.contains(diagnostic) { all.append(diagnostic) }
  }

  mutating func append(_ others: Diagnostics) { all += others.all }

  /// In the order of files and lines; what stands at one place stays as it was found.
  var sorted: [Diagnostic] {
    all.enumerated().sorted { one, other in
      let (left, right) = (one.element.range, other.element.range)
      return (left.file, left.start.line, left.start.column, one.offset)
        < (right.file, right.start.line, right.start.column, other.offset)
    }.map(\.element)
  }

  /// Of one file as many as are worth reading.
  mutating func append(_ others: Diagnostics, atMost most: Int) {
    let sorted = others.sorted
    all += sorted.prefix(most)
    guard sorted.count >= most, let last = sorted.prefix(most).last else { return }
    error("too many mistakes: the file is read no further", at: last.range)
  }
}
