// Every rule finds its planted break, and no rule finds one in a change that breaks nothing.

import Foundation
import Testing

@testable import Codegen

@Suite struct BreakingTests {
  @Test func `There are at least sixty rules, each with a name of its own and a fixture`() {
    let rules = Breaking.rules
    #expect(rules.filter { $0.level != .added }.count >= 60)
    #expect(Set(rules.map(\.id)).count == rules.count)
    let fixtures = Set(BreakingFixture.all.map(\.name))
    #expect(rules.map(\.id).filter { !fixtures.contains($0) } == [])
    #expect(fixtures.filter { name in !name.hasPrefix("compatible-") && !rules.contains { $0.id == name } } == [])
    for level in BreakingLevel.allCases { #expect(rules.contains { $0.level == level }, "\(level)") }
  }

  /// `UPDATE_GOLDEN` in the environment writes the changelogs anew, for a person to look over.
  @Test(arguments: BreakingFixture.all)
  func `A fixture's changelog is the one that was looked over`(_ fixture: BreakingFixture) throws {
    let report = try fixture.compare()
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try fixture.write(report.text, to: "changelog.txt")
    }
    #expect(try report.text == fixture.text("changelog.txt"))
    if let rule = Breaking.rules.first(where: { $0.id == fixture.name }) {
      #expect(report.findings.contains { $0.rule == rule })
      #expect(report.isBreaking == (rule.level != .added))
    } else {
      #expect(report.breaks == [])
    }
  }

  @Test func `A schema is compatible with itself`() {
    let report = Breaking.compare(SampleModel.model, SampleModel.model)
    #expect(report.text == "Nothing changed.\n")
  }
}
