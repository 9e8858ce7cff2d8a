// How often an operation may be called, the same at every door: each call of each door takes one of the same few, and who
// comes too often is told when to come back.

import Foundation
import Testing

@testable import Codegen

struct LimitPlay {
  /// Calls of the tested door before the rest is counted.
  private static let own = 3
  /// The usual limit, which the calls of all operations together would come to, is out of the way.
  private static let limited = [
    "CASCADE_LIMITS_ENABLED": "true", "CASCADE_LIMITS_BURST": "1000000", "CASCADE_LIMITS_STRANGER_BURST": "1000000",
  ]

  let operation: ServedOperation

  /// Each operation has its own, so that all may be called at one server.
  static func play(_ operations: [ServedOperation], by door: Door) throws {
    let shared = try Stage(door, .usual, limited)
    for operation in operations {
      guard let limit = operation.limit, let success = Scenes.success(operation) else { continue }
      do {
        let stage = try success.alone.map { try Stage(door, $0, limited) } ?? shared
        try LimitPlay(operation: operation).play(limit, success, on: stage)
      } catch {
        Issue.record("\(operation.name), its limit, \(door.rawValue): \(error)")
      }
    }
  }

  private func play(_ limit: CallLimit, _ success: Scene, on stage: Stage) throws {
    stage.begin()
    let call = try success.make(stage)
    // A minute's worth may come back while this goes on, slowly as it may be.
    let began = Date()
    for _ in 0..<Self.own { _ = stage.door.call(operation, call, at: stage.server) }
    let admitted = Self.own + exhaust(call, stage, atMost: limit.burst * 2)
    let back = Date().timeIntervalSince(began) * Double(limit.rate) / Double(limit.seconds)
    #expect(
      admitted >= limit.burst && Double(admitted) <= Double(limit.burst) + back + 1,
      "\(operation.name), \(stage.door.rawValue): \(admitted) calls at once, of \(limit.burst)")
    refuse(call, stage, within: Double(limit.seconds) / Double(limit.rate))
  }

  /// Over REST, with what is refused as soon as it is read; how many got as far as that.
  private func exhaust(_ call: Call, _ stage: Stage, atMost most: Int) -> Int {
    let wrong = call.with(["nonsense": "x"])
    for count in 0...most where Door.rest.call(operation, wrong, at: stage.server)?.code == "rate_limited" {
      return count
    }
    return most
  }

  /// One may have come back just now: then it is taken, and asked again.
  private func refuse(_ call: Call, _ stage: Stage, within seconds: Double) {
    var outcome: Outcome?
    for _ in 0..<10 {
      outcome = stage.door.call(operation, call, at: stage.server)
      if outcome?.code == "rate_limited" { break }
      _ = exhaust(call, stage, atMost: 50)
    }
    let wait = outcome?.retryAfterMs ?? 0
    let isSound = outcome?.code == "rate_limited" && outcome?.misfit == nil
    #expect(
      isSound && wait > 0 && Double(wait) <= seconds * 1_000 + 1_000,
      "\(operation.name), \(stage.door.rawValue): \(outcome?.code ?? "nothing"), again in \(wait) ms")
  }

  /// What has no limit of its own shares the usual one.
  static func playUsual(_ operations: [ServedOperation]) throws {
    let few = [
      "CASCADE_LIMITS_ENABLED": "true", "CASCADE_LIMITS_RATE": "1", "CASCADE_LIMITS_BURST": "1",
      "CASCADE_LIMITS_STRANGER_RATE": "1",
      "CASCADE_LIMITS_STRANGER_BURST": "1",
    ]
    for door in Door.allCases {
      let stage = try Stage(door, .usual, few)
      for operation in operations where operation.limit == nil {
        // By nobody: who shows nothing is told of it before of anything else.
        let call = Call(nil, SampleInput.make(operation))
        let outcome = (0..<20).lazy.compactMap { _ in door.call(operation, call, at: stage.server) }
          .first { $0.code == "rate_limited" }
        #expect(outcome != nil && outcome?.misfit == nil, "\(operation.name), \(door.rawValue)")
        #expect((1...1_000).contains(outcome?.retryAfterMs ?? 0), "\(operation.name), \(door.rawValue)")
      }
    }
  }
}
