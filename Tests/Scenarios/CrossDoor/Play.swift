// All cases of one operation, through every door: what was answered, which rows it left and what observers were shown is
// written down for each door and must be the same.

import Foundation
import Testing

final class Play {
  /// What came of one case at one door, line by line.
  private struct Account {
    var answers: [String] = []
    var rows: [String] = []
    var frames: [String] = []
  }

  /// Makes the calls of a case, and notes what is answered.
  typealias Act = (Stage, Call, Notes) throws -> Void

  let operation: ServedOperation
  private var stages: [Door: Stage] = [:]

  init(_ operation: ServedOperation) { self.operation = operation }

  /// What is answered in a case.
  final class Notes {
    fileprivate var answers: [(title: String, outcome: Outcome)] = []
    /// What a door has no way to say.
    fileprivate var unsaid: Set<String> = []

    func note(_ title: String, _ outcome: Outcome?) {
      if let outcome { answers.append((title, outcome)) } else { unsaid.insert(title) }
    }
  }

  // MARK: Playing

  func play(_ title: String, _ scene: Scene, _ act: Act) {
    var accounts: [Door: Account] = [:]
    var unsaid: Set<String> = []
    for door in Door.allCases {
      do {
        let stage = try stage(door, scene)
        stage.begin()
        let call = try scene.make(stage)
        let watchers = stage.watchers()
        let notes = Notes()
        try act(stage, call, notes)
        accounts[door] = write(down: notes, stage, watchers, title)
        unsaid.formUnion(notes.unsaid)
      } catch {
        Issue.record("\(operation.name), \(title), \(door.rawValue): \(error)")
      }
    }
    compare(accounts, title, unsaid)
  }

  private func stage(_ door: Door, _ scene: Scene) throws -> Stage {
    if let kind = scene.alone { return try Stage(door, kind, scene.environment) }
    if let stage = stages[door] { return stage }
    let stage = try Stage(door, .usual)
    stages[door] = stage
    _ = stage.changedRows()
    return stage
  }

  private func write(down notes: Notes, _ stage: Stage, _ watchers: [Watcher], _ title: String) -> Account {
    var account = Account()
    for (title, outcome) in notes.answers {
      if let misfit = outcome.misfit {
        Issue.record("\(operation.name), \(title), \(stage.door.rawValue): the answer says \(misfit)")
      }
      account.answers.append("\(title): \(line(outcome, stage))")
    }
    account.frames = watchers.flatMap { $0.told(&stage.labels) }
    account.rows = stage.changedRows()
    return account
  }

  private func line(_ outcome: Outcome, _ stage: Stage) -> String {
    guard outcome.code == "ok" else {
      // At the command line nothing was sent yet, and flags are named in place of fields.
      let fields = Set(outcome.complaints.map { $0.split(separator: " ").first.map(String.init) ?? $0 }).sorted()
      let detail = outcome.code == "invalid_input" ? "" : stage.labels.text(outcome.detail)
      return [outcome.code, detail, fields.joined(separator: " "), outcome.retryAfterMs == nil ? "" : "later"]
        .filter { !$0.isEmpty }.joined(separator: " | ")
    }
    return "ok " + (outcome.value.map { stage.labels.value($0).text } ?? "")
  }

  // MARK: Comparing

  private func compare(_ accounts: [Door: Account], _ title: String, _ unsaid: Set<String>) {
    guard let first = accounts[.rest] else { return }
    for door in Door.allCases.dropFirst() {
      guard let other = accounts[door] else { continue }
      let said = other.answers.map { String($0.prefix { $0 != ":" }) }
      differ(
        first.answers.filter { said.contains(String($0.prefix { $0 != ":" })) }, other.answers, title, door, "answers")
      differ(first.rows, other.rows, title, door, "rows")
      differ(first.frames, other.frames, title, door, "what observers see")
    }
  }

  private func differ(_ first: [String], _ other: [String], _ title: String, _ door: Door, _ what: String) {
    guard first != other else { return }
    let (only, besides) = (first.filter { !other.contains($0) }, other.filter { !first.contains($0) })
    Issue.record(
      """
      \(operation.name), \(title): \(what) differ between REST and \(door.rawValue)
        REST: \(only.isEmpty ? "\(first)" : only.joined(separator: "\n        "))
        \(door.rawValue): \(besides.isEmpty ? "\(other)" : besides.joined(separator: "\n        "))
      """)
  }

  /// Ends the servers; their audit logs tell the same.
  func end() {
    var logs: [Door: [String]] = [:]
    for (door, stage) in stages {
      // What is typed wrong never comes to a server, a bad token opens no connection by which to call, and a second try
      // is told of once.
      let said = stage.auditLog().filter { $0.firstMatch(of: #/"outcome":"(invalid_input|unauthenticated)"/#) == nil }
      logs[door] = said.enumerated().filter { $0 == 0 || said[$0 - 1] != $1 }.map(\.element)
    }
    guard let first = logs[.rest] else { return }
    for door in Door.allCases.dropFirst() { differ(first, logs[door] ?? [], "in the end", door, "audit logs") }
  }
}
