// Every move of the call machine, with values: no socket, no clock but the one given.

import API
import Core
import Testing
import Wire

@testable import Doors

@Suite struct CallMachineTests {
  private let start = MonotonicTime(nanoseconds: 1_000_000_000)

  private func text(_ text: String, _ machine: inout CallMachine, after wait: Duration = .zero) -> CallMachine.Action {
    machine.received(
      Bytes(Array(text.utf8)), isText: true, at: start + wait, clock: { 7 }, places: { $0 == "a.b" ? 3 : nil })
  }

  private let call = #"{"type":"call","id":"8","operation":"a.b","input":{"x":1},"base":41,"operationId":"o"}"#

  private func refusal(_ action: CallMachine.Action) -> (id: String?, code: String)? {
    guard case .answer(.error(let id, let problem)) = action else { return nil }
    return (id, problem.code)
  }

  @Test func aCallGoesToItsPlaceWithWhatStandsBesideIt() {
    var machine = CallMachine(.json, CallLimits(), at: start)
    guard case .call(let place, let id, .json(let input, let beside)) = text(call, &machine) else {
      Issue.record("no call")
      return
    }
    #expect(place == 3 && id == "8" && input == Bytes(Array(#"{"x":1}"#.utf8)))
    #expect(beside.map(\.field) == [1_001, 1_002] && beside.map(\.text) == ["41", "o"])
  }

  @Test func wrongFramesEndTheConnection() {
    for (encoding, isText, code) in [(CallEncoding.json, false, 1_003), (.protobuf, true, 1_003), (.json, true, 1_007)]
    {
      var machine = CallMachine(encoding, CallLimits(), at: start)
      let action = machine.received(
        Bytes([0x7b]), isText: isText, at: start, clock: { 0 }, places: { _ in nil })
      guard case .close(let said, _) = action else {
        Issue.record("\(encoding) \(isText) went on")
        continue
      }
      #expect(said == code)
    }
  }

  @Test func mistakesAreAnswered() {
    var machine = CallMachine(.json, CallLimits(), at: start)
    #expect(refusal(text(#"{"type":"dance","id":"1"}"#, &machine))?.code == "invalid_input")
    #expect(refusal(text(#"{"type":"call","id":"","operation":"a.b"}"#, &machine))?.code == "invalid_input")
    let unknown = refusal(text(#"{"type":"call","id":"2","operation":"c"}"#, &machine))
    #expect(unknown?.id == "2" && unknown?.code == "not_found")
    guard case .answer(.pong(5, 7, 7)) = text(#"{"type":"ping","t1":5}"#, &machine) else {
      Issue.record("no pong")
      return
    }
  }

  @Test func onlySoManyRunAtATime() {
    var limits = CallLimits()
    limits.maxInFlight = 1
    var machine = CallMachine(.json, limits, at: start)
    _ = text(call, &machine)
    #expect(refusal(text(other("9"), &machine))?.code == "rate_limited")
    let isLast = machine.finished("8")
    #expect(!isLast, "nobody waits for it")
    #expect(refusal(text(call, &machine)) == nil)
  }

  private func other(_ id: String) -> String { #"{"type":"call","id":"\#(id)","operation":"a.b"}"# }

  @Test func anIdNamesOneCallAtATime() {
    var machine = CallMachine(.json, CallLimits(), at: start)
    _ = text(call, &machine)
    let second = refusal(text(call, &machine))
    #expect(second?.id == "8" && second?.code == "invalid_input")
    _ = machine.finished("8")
    #expect(refusal(text(call, &machine)) == nil)
  }

  @Test func drainingWaitsForWhatRuns() {
    var idle = CallMachine(.json, CallLimits(), at: start)
    let isIdle = idle.drain()
    #expect(isIdle)
    var machine = CallMachine(.json, CallLimits(), at: start)
    _ = text(other("1"), &machine)
    _ = text(other("2"), &machine)
    let isDone = machine.drain()
    #expect(!isDone)
    #expect(refusal(text(other("3"), &machine))?.code == "unavailable")
    let ends = [machine.finished("2"), machine.finished("1")]
    #expect(ends == [false, true])
  }

  @Test func theBucketFillsWithTime() {
    var limits = CallLimits()
    (limits.messagesPerSecond, limits.burst) = (10, 2)
    var machine = CallMachine(.json, limits, at: start)
    #expect(refusal(text(other("1"), &machine)) == nil && refusal(text(other("2"), &machine)) == nil)
    #expect(refusal(text(other("3"), &machine))?.code == "rate_limited")
    #expect(refusal(text(other("3"), &machine, after: .milliseconds(99)))?.code == "rate_limited")
    #expect(refusal(text(other("3"), &machine, after: .milliseconds(101))) == nil)
  }
}
