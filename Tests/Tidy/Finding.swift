// What a rule says when it is broken: where, and what to do instead. Rules are plain functions from files to findings,
// so each is tested twice: on samples that break it (RulesTests) and on the repository (the other suites).

import Testing

struct Finding: Equatable, CustomStringConvertible {
  let path: String
  let line: Int
  let message: String

  var description: String { "\(path):\(line): \(message)" }
}

/// Fails the running test once for each finding.
func expectNone(_ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) {
  for finding in findings { Issue.record(Comment(rawValue: finding.description), sourceLocation: sourceLocation) }
}
