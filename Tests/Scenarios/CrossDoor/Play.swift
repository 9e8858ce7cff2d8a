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
  private let house: House

  init(_ operation: ServedOperation, in house: House) { (self.operation, self.house) = (operation, house) }

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
        let stage = try house.stage(door, scene)
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
      let answers = first.answers.filter { said.contains(String($0.prefix { $0 != ":" })) }
      let title = "\(operation.name), \(title)"
      door.compare(answers, other.answers, "\(title): answers")
      door.compare(first.rows, other.rows, "\(title): rows")
      door.compare(first.frames, other.frames, "\(title): what observers see")
    }
  }
}
