// What was found, in an order that does not depend on how it was found, printed so that it can stand in a changelog: by
// level, then by rule with the reason, then the places.

struct BreakingReport: Equatable, Sendable {
  struct Finding: Equatable, Sendable {
    var rule: BreakingRule
    var place: String
    var words: String
  }

  private(set) var findings: [Finding]

  init(_ findings: [Finding]) {
    let order = Dictionary(uniqueKeysWithValues: BreakingLevel.allCases.enumerated().map { ($1, $0) })
    self.findings = findings.sorted {
      (order[$0.rule.level]!, $0.rule.id, $0.place, $0.words) < (order[$1.rule.level]!, $1.rule.id, $1.place, $1.words)
    }
  }

  var breaks: [Finding] { findings.filter { $0.rule.level != .added } }
  var isBreaking: Bool { !breaks.isEmpty }

  var text: String {
    var text = ""
    for level in BreakingLevel.allCases {
      let here = findings.filter { $0.rule.level == level }
      guard !here.isEmpty else { continue }
      text += "\(level.rawValue): \(level.meaning)\n"
      var rule = ""
      for finding in here {
        if finding.rule.id != rule { text += "\n  \(finding.rule.id): \(finding.rule.sentence)\n" }
        rule = finding.rule.id
        text += "    \(finding.place): \(finding.words)\n"
      }
      text += "\n"
    }
    return text + summary + "\n"
  }

  private var summary: String {
    let additions = findings.count - breaks.count
    guard !findings.isEmpty else { return "Nothing changed." }
    return "\(Self.count(breaks.count, "breaking change")), \(Self.count(additions, "other change"))."
  }

  private static func count(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }
}
