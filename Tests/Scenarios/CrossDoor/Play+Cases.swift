// The cases of an operation, made from what the schema says of it and from its scenes.

import Foundation
import Testing

@testable import Codegen

extension Play {
  func playAll() {
    guard let success = Scenes.success(operation) else { return }
    playSuccess(success)
    for error in operation.ownErrors {
      if let scene = Scenes.failure(operation, error) {
        play(error, scene) { self.expect($0, $1, $2, error, SchemaBook.code(error)) }
      } else if error == "LOCKED_OUT", let scene = Scenes.guessing(operation) {
        play(error, scene) { try self.guess($0, $1, $2) }
      }
    }
    playRefusals(success)
    playVersions(success)
    playRepeats(success)
  }

  private func expect(_ stage: Stage, _ call: Call, _ notes: Notes, _ title: String, _ codes: String...) {
    let outcome = stage.door.call(operation, call, at: stage.server)
    notes.note(title, outcome)
    guard let outcome, !codes.isEmpty, !codes.contains(outcome.code) else { return }
    Issue.record(
      "\(operation.name), \(title), \(stage.door.rawValue): \(outcome.code) \(outcome.detail) \(outcome.complaints), not \(codes)"
    )
  }

  private func playSuccess(_ success: Scene) {
    play("success", success) { self.expect($0, $1, $2, "success", "ok") }
    guard operation.allow.contains("SERVER_ADMIN"), operation.allow.count > 1 else { return }
    play("success as an administrator", success) {
      self.expect($0, $1.by($0.rootToken), $2, "as an administrator", "ok")
    }
  }

  /// Tried in vain until nobody may try any more. Time passes meanwhile, so who comes too late is a failure more, and
  /// waits twice as long.
  private func guess(_ stage: Stage, _ call: Call, _ notes: Notes) throws {
    for _ in 0..<5 { _ = Door.rest.call(operation, call, at: stage.server) }
    var outcome: Outcome?
    for _ in 0..<8 {
      outcome = stage.door.call(operation, call, at: stage.server)
      if outcome?.code == "locked_out" { break }
    }
    #expect(
      outcome?.code == "locked_out" && (outcome?.retryAfterMs ?? 0) > 0, "\(operation.name), \(stage.door.rawValue)")
    notes.note("LOCKED_OUT", outcome)
  }

  // MARK: Refusals that every operation of its kind has

  /// Nothing of this changes anything, so one scene is enough for all of it.
  private func playRefusals(_ success: Scene) {
    play("refusals", success) { stage, call, notes in
      self.expect(stage, call.by("nonsense"), notes, "a bad token", "unauthenticated")
      if !self.operation.allow.contains("ANYONE") {
        self.expect(stage, call.by(nil), notes, "nobody", "unauthenticated")
        if let stranger = try self.stranger(stage, call) {
          self.expect(stage, call.by(stranger), notes, "a stranger", "permission_denied")
        }
      }
      for bad in BadInput.all(self.operation, call.input) {
        let outcome = stage.door.call(self.operation, Call(call.token, bad.input), at: stage.server)
        notes.note(bad.name, outcome)
        guard let outcome else { continue }
        let fields = outcome.complaints.map { $0.split(separator: " ").first.map(String.init) ?? $0 }
        if outcome.code != "invalid_input" || !fields.contains(bad.field) {
          Issue.record(
            "\(self.operation.name), \(bad.name), \(stage.door.rawValue): \(outcome.code) \(outcome.complaints)")
        }
      }
      self.askForNothing(stage, call, notes)
    }
  }

  /// Somebody with an account who may not do this; nil where whoever has one may.
  private func stranger(_ stage: Stage, _ call: Call) throws -> String? {
    let eve = try stage.account("eve")
    if !operation.allow.isDisjoint(with: ["SIGNED_IN"]) {
      // Who deleted itself may come back and do nothing else.
      try stage.ask("DELETE", "users/\(eve.id)", as: eve.token)
      return try stage.signIn(eve).token
    }
    // What is in everybody's own scope is nobody else's.
    let isAddressed = operation.fields.contains { $0.place == .path }
    return isAddressed || !operation.allow.contains("OWNER") ? eve.token : nil
  }

  private func askForNothing(_ stage: Stage, _ call: Call, _ notes: Notes) {
    guard operation.standardErrors.contains("NOT_FOUND") else { return }
    for field in operation.fields where field.place == .path {
      guard case .id(let resource) = field.type.base else { continue }
      let caller = operation.allow.contains("SERVER_ADMIN") ? stage.rootToken : call.token
      let nowhere = call.with([field.name: SampleInput.id(resource)]).by(caller)
      expect(stage, nowhere, notes, "no such \(field.name)", "not_found", "permission_denied")
    }
  }

  // MARK: Versions and repeats

  private func playVersions(_ success: Scene) {
    guard operation.takesVersion else { return }
    play("a version that never was", success) {
      self.expect($0, $1.with(["expectedVersion": 1_000_000]), $2, "a version that never was", "version_mismatch")
    }
  }

  /// A repeat under one id is answered as the first was, and does nothing; another input under it is refused.
  private func playRepeats(_ success: Scene) {
    guard operation.takesOperationID else { return }
    play("a repeat", success) { stage, call, notes in
      let named = call.with(["operationId": .string("again-\(self.operation.name)")])
      self.expect(stage, named, notes, "the first", "ok")
      self.expect(stage, named, notes, "the second")
      if let other = self.another(named) { self.expect(stage, other, notes, "another under its name") }
    }
  }

  /// The same call with another input, which is as good.
  private func another(_ call: Call) -> Call? {
    func changed(_ fields: [Field], _ input: [String: JSON]) -> [String: JSON]? {
      for field in fields where field.place != .path && field.place != .header {
        switch (field.type.base, input[field.name]) {
        case (.string, .string(let text)?) where !field.isSecret && field.constraints.format == nil:
          return input.merging([field.name: .string(text + "x")]) { $1 }
        case (.boolean, .bool(let value)?): return input.merging([field.name: .bool(!value)]) { $1 }
        case (.object(let shape), .object(let inner)?):
          let fields = SchemaBook.shared.object(shape)?.fields ?? []
          if let inner = changed(fields, inner) { return input.merging([field.name: .object(inner)]) { $1 } }
        default: continue
        }
      }
      return nil
    }
    return changed(operation.fields, call.input).map { Call(call.token, $0) }
  }
}
