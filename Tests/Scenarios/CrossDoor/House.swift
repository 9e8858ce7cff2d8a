// A server for each door, on which a few operations are played: to start five for every operation would take most of the time.

import Foundation
import Testing

final class House {
  private var stages: [Door: Stage] = [:]

  /// For a scene; who must be alone is.
  func stage(_ door: Door, _ scene: Scene) throws -> Stage {
    if let kind = scene.alone { return try Stage(door, kind, scene.environment) }
    if let stage = stages[door] { return stage }
    let stage = try Stage(door, .usual)
    stages[door] = stage
    _ = stage.changedRows()
    return stage
  }

  /// Ends the servers; their audit logs tell the same.
  func close() {
    var logs: [Door: [String]] = [:]
    for (door, stage) in stages {
      // What is typed wrong never comes to a server, a bad token opens no connection by which to call, and a second try
      // is told of once.
      let said = stage.auditLog().filter { $0.firstMatch(of: #/"outcome":"(invalid_input|unauthenticated)"/#) == nil }
      logs[door] = said.enumerated().filter { $0 == 0 || said[$0 - 1] != $1 }.map(\.element)
    }
    guard let first = logs[.rest] else { return }
    for door in Door.allCases.dropFirst() { door.compare(first, logs[door] ?? [], "audit logs") }
  }
}

extension Door {
  /// This door's must be as REST's.
  func compare(_ first: [String], _ other: [String], _ what: String) {
    guard first != other else { return }
    let (only, besides) = (first.filter { !other.contains($0) }, other.filter { !first.contains($0) })
    Issue.record(
      """
      \(what) differ between REST and \(rawValue)
        REST: \(only.isEmpty ? "\(first)" : only.joined(separator: "\n        "))
        \(rawValue): \(besides.isEmpty ? "\(other)" : besides.joined(separator: "\n        "))
      """)
  }
}
