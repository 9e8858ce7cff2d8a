// The same call of the same caller comes to the same by every door: the answer or the refusal with its code, its words and its
// fields, the rows that it leaves, the frames that observers are shown, and the entry in the audit log. For every operation
// that the schema serves, once as it succeeds and once for everything that it may refuse; nothing is listed here.

import Foundation
import Testing

@Suite(
  .enabled(if: Tool.isHere("sqlite3"), "needs sqlite3"),
  .enabled(if: PythonProgram.isHere, "scripts/bootstrap test makes build/python"), .timeLimit(.minutes(10)))
struct CrossDoorTests {
  private static let served = SchemaBook.shared.served

  /// Refusals that are no matter of an operation: faults, which other suites bring about, and what HTTP says of bodies.
  private static let elsewhere: Set<String> = [
    "INTERNAL", "OVERLOADED", "UNAVAILABLE", "DEADLINE_EXCEEDED", "MALFORMED_JSON", "BODY_TOO_LARGE",
    "UNSUPPORTED_MEDIA_TYPE", "PRECONDITION_FAILED",
  ]
  /// Those that are made from the schema.
  private static let made: Set<String> = [
    "INVALID_INPUT", "UNAUTHENTICATED", "PERMISSION_DENIED", "NOT_FOUND", "VERSION_MISMATCH", "OPERATION_ID_REUSED",
    "RATE_LIMITED",
  ]

  /// A few that have servers together.
  struct Some: CustomTestStringConvertible {
    let operations: ArraySlice<ServedOperation>
    var testDescription: String { operations.map(\.name).joined(separator: ", ") }

    static func of(_ all: [ServedOperation]) -> [Some] {
      stride(from: 0, to: all.count, by: 4).map { Some(operations: all[$0...].prefix(4)) }
    }
  }

  @Test func everyRefusalHasItsScene() throws {
    #expect(Self.served.count > 25)
    #expect(Scenes.missing(Self.served) == [], "write them in Tests/Scenarios/CrossDoor/Scenes, as Scene.swift says")
    #expect(Scenes.stale(Self.served) == [])
    for operation in Self.served {
      let unknown = operation.standardErrors.subtracting(Self.elsewhere).subtracting(Self.made)
      #expect(unknown.allSatisfy { Scenes.failure(operation, $0) != nil }, "\(operation.name) \(unknown)")
    }
  }

  @Test(arguments: Some.of(served)) func theyAreTheSameByEveryDoor(_ some: Some) {
    let house = House()
    for operation in some.operations { Play(operation, in: house).playAll() }
    house.close()
  }

  @Test(arguments: Door.allCases) func theyAreLimitedTheSame(by door: Door) throws {
    try LimitPlay.play(Self.served, by: door)
  }

  @Test func whatHasNoLimitOfItsOwnHasTheUsualByEveryDoor() throws { try LimitPlay.playUsual(Self.served) }
}
