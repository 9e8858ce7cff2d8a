// Every move of the session machine, with values: no socket, no clock but the one given.

import API
import Core
import State
import Testing
import Wire

@testable import Doors

@Suite struct SessionMachineTests {
  private let start = MonotonicTime(nanoseconds: 1_000_000_000)

  private static let operation = Operation(
    "a.b", rpc: "A/B", "PATCH", "/as/{aId}", allow: [], parameters: NameTable("aId 1010!"), takesBase: true,
    takesOperationID: true, hasBody: true)
  private static let plain = Operation("a.c", rpc: "A/C", "GET", "/as", allow: [], parameters: NameTable("word 1"))

  private func machine(
    _ encoding: Encoding = .json, _ scope: CallScope? = nil, _ change: (inout RealtimeLimits) -> Void = { _ in }
  ) -> SessionMachine {
    var limits = RealtimeLimits()
    change(&limits)
    return SessionMachine(encoding, limits, scope, at: start)
  }

  private func text(_ text: String, _ machine: inout SessionMachine, after wait: Duration = .zero)
    -> SessionMachine.Action
  {
    say(Bytes(text), isText: true, &machine, after: wait)
  }

  private func say(
    _ message: Bytes, isText: Bool, _ machine: inout SessionMachine, after wait: Duration = .zero
  ) -> SessionMachine.Action {
    machine.received(
      message, isText: isText, at: start + wait, clock: { 7 },
      find: { $0 == "a.b" ? (3, Self.operation) : $0 == "a.c" ? (4, Self.plain) : nil })
  }

  private let call = #"{"type":"call","id":"8","operation":"a.b","input":{"x":1},"base":41,"operationId":"o"}"#
  private func other(_ id: String) -> String { #"{"type":"call","id":"\#(id)","operation":"a.b"}"# }

  private func refusal(_ action: SessionMachine.Action) -> (id: String?, code: String)? {
    guard case .refuse(let id, let error) = action else { return nil }
    return (id, error.kind.code)
  }

  // MARK: Inputs

  @Test func aCallGoesToItsPlaceWithWhatStandsBesideIt() {
    var machine = machine()
    guard case .call(let place, let id, .json(let input, let beside)) = text(call, &machine) else {
      Issue.record("no call")
      return
    }
    #expect(place == 3 && id == "8" && input.text == #"{"x":1}"#)
    #expect(beside.map(\.field) == [1_001, 1_002] && beside.map(\.text) == ["41", "o"])
  }

  @Test func inProtobufItStandsBehindTheInput() throws {
    var machine = machine(.protobuf, CallScope(field: "aId", id: "a_1"))
    let message = ClientWords.call("8", "a.b", Bytes([0x08, 1]), base: 41, operationID: "o")
    guard case .call(3, "8", .protobuf(let input)) = say(message, isText: false, &machine) else {
      Issue.record("no call")
      return
    }
    var reader = ProtobufReader(input)
    var fields: [Int] = []
    while let field = try reader.nextField() {
      fields.append(field)
      try reader.skip()
    }
    #expect(fields == [1_010, 1, 1_001, 1_002])
  }

  @Test(arguments: [
    ("", #"{"aId":"a\"1"}"#), ("{}", #"{"aId":"a\"1"}"#), (" { } ", #"{"aId":"a\"1"}"#),
    (#"{"x":1}"#, #"{"aId":"a\"1","x":1}"#), (#"{"aId":"b","x":1}"#, #"{"aId":"b","x":1}"#),
    (#"{"x":{"aId":2}}"#, #"{"aId":"a\"1","x":{"aId":2}}"#), (#"{"a\u0049d":2}"#, #"{"a\u0049d":2}"#),
    ("[]", "[]"), ("7", "7"),
  ])
  func theScopeIsPutInWhereItIsMissing(_ input: String, _ expected: String) {
    var machine = machine(.json, CallScope(field: "aId", id: "a\"1"))
    let field = input.isEmpty ? "" : #","input":\#(input)"#
    let message = #"{"type":"call","id":"8","operation":"a.b"\#(field)}"#
    guard case .call(_, _, .json(let made, _)) = text(message, &machine) else {
      Issue.record("no call")
      return
    }
    #expect(made.text == expected)
  }

  @Test func whatKnowsNoScopeIsLeftAlone() {
    var machine = machine(.json, CallScope(field: "aId", id: "a_1"))
    guard
      case .call(4, _, .json(let made, _)) = text(
        #"{"type":"call","id":"8","operation":"a.c","input":{"word":"x"}}"#, &machine)
    else {
      Issue.record("no call")
      return
    }
    #expect(made.text == #"{"word":"x"}"#)
  }

  @Test func whatHasNoVersionTakesNone() {
    var machine = machine()
    let action = text(#"{"type":"call","id":"8","operation":"a.c","base":1,"operationId":"o"}"#, &machine)
    guard case .refuse("8", let error) = action else {
      Issue.record("\(action)")
      return
    }
    #expect(error.violations.map { "\($0.field) \($0.code)" } == ["base unknown_field", "operationId unknown_field"])
    #expect(refusal(text(call, &machine)) == nil, "it took no id")
  }

  // MARK: Mistakes

  @Test(arguments: [(Encoding.json, false), (.protobuf, true)])
  func theOtherKindOfFrameEndsTheConnection(_ encoding: Encoding, _ isText: Bool) {
    var machine = machine(encoding)
    guard case .close(1_003, _) = say(Bytes([0x7b]), isText: isText, &machine) else {
      Issue.record("it went on")
      return
    }
  }

  @Test func mistakesAreAnswered() {
    var machine = machine()
    for (message, id, code) in [
      (#"{"type":"dance","id":"1"}"#, "1", "unknown_message"),
      (#"{"type":"call","id":"","operation":"a.b"}"#, nil, "invalid_input"),
      (#"{"type":"call","id":"2","operation":"c"}"#, "2", "unknown_operation"),
      (#"{"type":"patch","id":"3","resource":"c","patch":{}}"#, "3", "unknown_resource"),
      (#"{"id":"4","#, "4", "malformed_json"),
      ("{", nil, "malformed_json"),
    ] {
      let found = refusal(text(message, &machine))
      #expect(found?.id == id && found?.code == code, "\(message)")
    }
    guard case .answer(.pong(5, 7, 7)) = text(#"{"type":"ping","t1":5}"#, &machine) else {
      Issue.record("no pong")
      return
    }
    var binary = self.machine(.protobuf)
    #expect(refusal(say(Bytes([0x0f]), isText: false, &binary))?.code == "malformed_protobuf")
  }

  // MARK: Bounds

  @Test func onlySoManyRunAtATime() {
    var machine = machine(.json, nil) { $0.maxInFlight = 1 }
    _ = text(call, &machine)
    #expect(refusal(text(other("9"), &machine))?.code == "rate_limited")
    let isLast = machine.answered("8")
    #expect(!isLast, "nobody waits for it")
    #expect(refusal(text(call, &machine))?.code == "rate_limited", "answered is not ended")
    machine.ended()
    #expect(refusal(text(call, &machine)) == nil)
  }

  @Test func anIdNamesOneCallAtATime() {
    var machine = machine(.json, nil) { ($0.burst, $0.messagesPerSecond) = (3, 1) }
    _ = text(call, &machine)
    for code in ["duplicate_call", "invalid_input", "rate_limited"] {
      let message = code == "invalid_input" ? #"{"type":"call","id":"8"}"# : call
      let second = refusal(text(message, &machine))
      #expect(second?.id == nil && second?.code == code, "no refusal may be taken for the call's answer")
    }
    _ = machine.answered("8")
    #expect(refusal(text(call, &machine, after: .seconds(2))) == nil)
  }

  @Test func drainingWaitsForWhatRuns() {
    var idle = machine()
    let isIdle = idle.drain()
    #expect(isIdle)
    var machine = machine()
    _ = text(other("1"), &machine)
    _ = text(other("2"), &machine)
    let isDone = machine.drain()
    #expect(!isDone)
    #expect(refusal(text(other("3"), &machine))?.code == "unavailable")
    let ends = [machine.answered("2"), machine.answered("1")]
    #expect(ends == [false, true])
  }

  /// Whatever a client sends: it is answered, refused or closed on, and takes no place that it does not give back.
  @Test(arguments: Encoding.allCases) func hostileMessagesAreAnswered(encoding: Encoding) {
    var lots = SystemRandomNumberGenerator()
    var machine = machine(encoding, CallScope(field: "aId", id: "a_1")) {
      ($0.burst, $0.messagesPerSecond, $0.maxInFlight) = (1_000_000, 1_000_000, 4)
    }
    let seeds = encoding == .json ? Self.jsonSeeds.map { Bytes($0) } : Self.protobufSeeds
    var taken: [String?] = []
    for round in 0..<20_000 {
      var message = seeds[round % seeds.count].array
      for _ in 0..<Int.random(in: 0...4, using: &lots) where !message.isEmpty {
        let place = message.indices.randomElement(using: &lots) ?? 0
        switch Int.random(in: 0..<4, using: &lots) {
        case 0: message[place] = UInt8.random(in: .min ... .max, using: &lots)
        case 1: message.remove(at: place)
        case 2: message.insert(contentsOf: message[place...], at: place)
        default: message.removeSubrange(place...)
        }
      }
      switch say(Bytes(message), isText: encoding == .json, &machine) {
      case .call(_, let id, _): taken.append(id)
      case .authorize(let id, _): taken.append(id)
      default: break
      }
      #expect(taken.count <= 4)
      if taken.count == 4 {
        for id in taken {
          machine.ended()
          if let id { _ = machine.answered(id) }
        }
        taken = []
      }
    }
  }

  private static let jsonSeeds = [
    #"{"type":"call","id":"8","operation":"a.b","input":{"x":1},"base":41,"operationId":"o"}"#,
    #"{"type":"patch","id":"7","resource":"a","patch":{"x":null},"base":1}"#,
    #"{"type":"observe","id":"p","resource":"a","since":{"epoch":"e","revision":4},"mode":"delta","window":{"limit":3}}"#,
    #"{"type":"authorize","id":"a","token":"t"}"#, #"{"type":"unobserve","id":"p"}"#, #"{"type":"ping","t1":5}"#,
  ]
  private static let protobufSeeds = [
    ClientWords.call("8", "a.b", Bytes([8, 1]), base: 41, operationID: "o"), ClientWords.ping(5),
    ClientWords.message(2) {
      $0.field(1, "p")
      $0.field(2, "a")
      $0.nested(3) {
        $0.field(1, "e")
        $0.field(2, 4)
      }
    },
    ClientWords.message(4) {
      $0.field(1, "7")
      $0.field(2, "a")
      $0.field(5, Payload(Bytes([8, 1])))
    },
    ClientWords.message(6) {
      $0.field(1, "a")
      $0.field(2, "t")
    },
  ]

  @Test func theBucketFillsWithTime() {
    var machine = machine(.json, nil) { ($0.messagesPerSecond, $0.burst) = (10, 2) }
    #expect(refusal(text(other("1"), &machine)) == nil && refusal(text(other("2"), &machine)) == nil)
    guard case .refuse("3", let error) = text(other("3"), &machine) else {
      Issue.record("it was taken")
      return
    }
    #expect(error.kind.code == "rate_limited" && error.retryAfter == .milliseconds(101))
    #expect(refusal(text(other("3"), &machine, after: .milliseconds(99)))?.code == "rate_limited")
    #expect(refusal(text(#"{"type":"ping","t1":5}"#, &machine, after: .milliseconds(99)))?.code == "rate_limited")
    #expect(refusal(text(other("3"), &machine, after: .milliseconds(101))) == nil)
  }
}
