// A session machine without I/O, told what happens and asked what it answers. Values are written as the wire has them.

import Core
import SampleSchema

@testable import CascadeClient

/// A moment, in milliseconds.
func at(_ milliseconds: Int) -> MonotonicTime { MonotonicTime(nanoseconds: UInt64(milliseconds) * 1_000_000) }

final class Script {
  var machine = SessionMachine(.json) { 0.5 }
  var now = 1_000

  /// On to a live connection; what was sent on the way.
  @discardableResult
  func live(_ epoch: String = "e1", _ revision: Int = 57) throws -> [SessionMachine.Action] {
    if machine.status == .idle { _ = machine.start(at(now)) }
    if machine.status == .waiting { tick(to: due(machine.deadline)) }
    _ = machine.opened(at(now))
    return try hear([
      "type": "welcome", "epoch": .string(epoch), "revision": .number(Double(revision)), "heartbeatMs": 15_000,
    ])
  }

  @discardableResult
  func hear(_ message: JSON) throws -> [SessionMachine.Action] {
    machine.received(try ServerMessage(wire: message), at(now))
  }

  @discardableResult
  func tick(to moment: Int) -> [SessionMachine.Action] {
    now = moment
    return machine.ticked(at(now))
  }

  func cut(_ code: UInt16 = 1_006) -> [SessionMachine.Action] { machine.closed(code, "", at(now)) }

  /// In milliseconds.
  func due(_ moment: MonotonicTime) -> Int { Int(moment.nanoseconds / 1_000_000) }
  var wait: Int { due(machine.deadline) - now }

  func follow(_ resource: ResourceFacts, _ options: ObserveOptions = ObserveOptions()) throws -> Int {
    try machine.observe(resource, options).number
  }

  /// What is known of an observation.
  subscript(number: Int) -> ObservationMachine {
    guard let observation = machine.observations.first(where: { $0.number == number }) else {
      return ObservationMachine(0, PlaybackState.observed.facts, ObserveOptions(), .json)
    }
    return observation
  }

  func call(_ request: CallRequest) throws -> String { try machine.call(request).id }
}

extension [SessionMachine.Action] {
  /// What goes out, without the pings that are always among it.
  var sent: [JSON] {
    compactMap { if case .send(let message) = $0 { message.wireForm } else { nil } }.filter { $0["type"] != "ping" }
  }

  var pings: Int { count { if case .send(.ping) = $0 { true } else { false } } }

  var news: [ObservationMachine.News] {
    compactMap { if case .news(_, let news) = $0 { news } else { nil } }
  }

  var settled: [String: CallTable.Outcome] {
    var settled: [String: CallTable.Outcome] = [:]
    for case .settle(let id, let outcome) in self { settled[id] = outcome }
    return settled
  }

  var kinds: [String] {
    map { action in
      switch action {
      case .connect: "connect"
      case .send: "send"
      case .close: "close"
      case .status(let status): "\(status)"
      case .settle: "settle"
      case .news: "news"
      case .problem: "problem"
      }
    }
  }
}
