// The life of a connection, as values: nothing here opens a socket or waits.

import Core
import SampleSchema
import Testing

@testable import CascadeClient

@Suite struct SessionMachineTests {
  private let send: CallRequest = {
    var message = CallMessage(id: "", operation: "chat.send")
    message.input = ["roomId": "rm_1", "text": "hi"]
    message.operationId = "op1"
    return CallRequest(message: .call(message), output: Chat.facts, isRepeatable: true)
  }()
  private let blind = CallRequest(
    message: .call(CallMessage(id: "", operation: "room.get")), output: Room.facts, isRepeatable: false)

  private let goaway: JSON = ["type": "goaway", "reason": "draining", "verdict": "reconnect", "retryAfterMs": 3_500]

  @Test func `It connects, waits for the welcome, and sends what was asked for meanwhile`() throws {
    let script = Script()
    #expect(script.machine.start(at(0)).kinds == ["connecting", "connect"])
    #expect(try script.machine.observe(PlaybackState.observed.facts, ObserveOptions()).actions.isEmpty)
    let (id, unsent) = try script.machine.call(send)
    #expect(unsent.isEmpty)
    #expect(script.machine.opened(at(5)).kinds == ["greeting"])
    let call: JSON = [
      "type": "call", "id": .string(id), "operation": "chat.send", "input": ["roomId": "rm_1", "text": "hi"],
      "operationId": "op1",
    ]
    #expect(try script.live().sent == [["type": "observe", "id": "o1.1", "resource": "playbackState"], call])
  }

  @Test func `Without a welcome in time it tries again`() {
    let script = Script()
    _ = script.machine.start(at(0))
    _ = script.machine.opened(at(10))
    #expect(script.machine.deadline == at(10_010))
    #expect(script.tick(to: 10_010).kinds == ["close", "waiting"])
  }

  @Test func `A message before the welcome, or a second welcome, is the server's fault`() throws {
    let script = Script()
    _ = script.machine.start(at(0))
    _ = script.machine.opened(at(10))
    #expect(try script.hear(["type": "bookmark", "revision": 1]).kinds == ["close", "waiting"])
    let other = Script()
    try other.live()
    #expect(try other.hear(["type": "welcome", "epoch": "e", "revision": 1]).kinds == ["close", "waiting"])
  }

  @Test func `Close codes are heeded: come back, come back later, do not`() throws {
    let back = Script()
    try back.live()
    #expect(back.cut(1_001).kinds == ["waiting"] && back.wait == 250)
    let later = Script()
    try later.live()
    _ = later.cut(1_013)
    #expect(later.wait == 4_000)
    let never = Script()
    try never.live()
    _ = try never.follow(PlaybackState.observed.facts)
    #expect(never.cut(4_403).kinds == ["stopped", "news"])
    #expect(never.machine.deadline == .distantFuture)
    #expect(throws: CallError.self) { try never.machine.call(send) }
  }

  @Test func `A draining node says when to come back; calls in flight still get their answers`() throws {
    let script = Script()
    try script.live()
    let first = try script.call(send)
    #expect(try script.hear(goaway).isEmpty)
    let (second, actions) = try script.machine.call(send)
    #expect(actions.isEmpty)
    let answer: JSON = ["type": "result", "id": .string(first), "revision": 58, "value": ["sequence": 1]]
    #expect(try script.hear(answer).settled[first] == .success(["sequence": 1]))
    #expect(script.cut(1_012).kinds == ["waiting"] && script.wait == 3_500)
    #expect(try script.live().sent.map { $0["id"] } == [.string(second)])
  }

  @Test func `The last word of a server counts more than its close code`() throws {
    let script = Script()
    try script.live()
    try script.hear(["type": "goaway", "reason": "roomClosed", "verdict": "stop", "retryAfterMs": 0])
    #expect(script.cut(1_001).kinds == ["stopped"])
  }

  @Test func `A verdict of a later protocol is no reason not to come back`() throws {
    let script = Script()
    try script.live()
    try script.hear(["type": "goaway", "reason": "festival", "verdict": "dance", "retryAfterMs": 10])
    #expect(script.cut(1_001).kinds == ["waiting"] && script.wait == 10)
  }

  @Test func `The ladder begins anew only after a connection that held`() throws {
    let script = Script()
    var waits: [Int] = []
    for _ in 0..<4 {
      try script.live()
      _ = script.cut()
      waits.append(script.wait)
    }
    #expect(waits == [250, 500, 1_000, 2_000])
    try script.live()
    script.now += 10_000
    _ = script.cut()
    #expect(script.wait == 250)
  }

  @Test func `What is safe to repeat is repeated, the rest fails with its connection`() throws {
    let script = Script()
    try script.live()
    let repeatable = try script.call(send)
    let single = try script.call(blind)
    #expect(Array(script.cut().settled.keys) == [single])
    #expect(try script.live().sent.map { $0["id"] } == [.string(repeatable)])
  }

  @Test func `Results and refusals settle their calls; late answers are nobody's`() throws {
    let script = Script()
    try script.live()
    let (good, bad, gone) = (try script.call(send), try script.call(send), try script.call(send))
    let value: JSON = ["sequence": 907, "event": ["type": "notice"]]
    let result: JSON = ["type": "result", "id": .string(good), "revision": 58, "value": value]
    #expect(try script.hear(result).settled[good] == .success(value))
    let problem: JSON = ["code": "room_full", "status": 409, "title": "Full"]
    let refused = try script.hear(["type": "error", "id": .string(bad), "problem": problem]).settled[bad]
    #expect(throws: CallError.self) { try refused?.get() }
    if case .failure(let error)? = refused { #expect(error.code == .roomFull && error.problem?.status == 409) }
    script.machine.abandon(gone)
    #expect(try script.hear(["type": "result", "id": .string(gone), "value": .null]).isEmpty)
    #expect(try script.hear(["type": "error", "problem": ["code": "rate_limited"]]).kinds == ["problem"])
  }

  @Test func `Silence ends a connection, and any message is a sign of life`() throws {
    let script = Script()
    try script.live()
    for moment in stride(from: script.now, to: 30_000, by: 1_000) { script.tick(to: moment) }
    try script.hear(["type": "bookmark", "revision": 57])
    for moment in stride(from: script.now, to: 59_000, by: 1_000) {
      #expect(!script.tick(to: moment).kinds.contains("close"))
    }
    #expect(script.tick(to: script.now + 1_000).kinds == ["close", "waiting"])
  }

  @Test func `The clock is asked in a burst, then every ten seconds`() throws {
    let script = Script()
    #expect(try script.live().pings == 1)
    var times = [script.now]
    while times.count < 10 {
      let due = script.due(script.machine.deadline)
      if script.tick(to: due).pings > 0 { times.append(due) }
      try script.hear(["type": "pong", "t1": .number(Double(due * 1_000)), "t2": 1_000_000_000, "t3": 1_000_000_000])
    }
    #expect(times.map { $0 - 1_000 } == [0, 100, 200, 300, 400, 500, 600, 700, 10_700, 20_700])
    #expect(script.machine.clock.offset(at: Double(script.now * 1_000)) != nil)
  }

  @Test func `After sleep it asks whether anybody is there, and does not wait to come back`() throws {
    let script = Script()
    try script.live()
    script.now = 3_600_000
    #expect(script.machine.woke(at(script.now), hasSlept: true).kinds == ["send"])
    #expect(script.machine.clock.offset(at: 0) == nil)
    script.tick(to: script.now + 2_000)
    #expect(script.tick(to: script.now + 3_000).kinds == ["close", "waiting"])
    #expect(script.machine.woke(at(script.now), hasSlept: false).kinds == ["connecting", "connect"])
  }

  @Test func `A timer that fires far too late slept: the other side is asked before it is given up`() throws {
    let script = Script()
    try script.live()
    #expect(script.tick(to: script.now + 600_000).kinds == ["send"])
    #expect(script.machine.deadline > at(script.now))
  }

  @Test func `A refused door is tried again, unless the refusal is final`() {
    let script = Script()
    _ = script.machine.start(at(0))
    script.now = 0
    _ = script.machine.refused(.noAnswer("no route"), at(0))
    #expect(script.wait == 4_000)
    script.tick(to: 4_000)
    let busy = Problem(["code": "overloaded", "status": 503, "retryAfterMs": 700])
    _ = script.machine.refused(.refused(busy), at(4_000))
    #expect(script.wait == 700 + 8_000)
    script.tick(to: script.due(script.machine.deadline))
    let no = Problem(["code": "permission_denied", "status": 403])
    #expect(script.machine.refused(.refused(no), at(20_000)).kinds == ["stopped"])
  }

  @Test func `There are bounds to what is asked at once`() throws {
    let script = Script()
    for _ in 0..<SessionMachine.Limits.observations { _ = try script.follow(PlaybackState.observed.facts) }
    #expect(throws: CallError.self) { try script.follow(PlaybackState.observed.facts) }
    for _ in 0..<SessionMachine.Limits.calls { _ = try script.call(send) }
    #expect(throws: CallError.self) { try script.call(send) }
  }

  @Test func `The application closes: everything ends, once`() throws {
    let script = Script()
    try script.live()
    _ = try script.follow(PlaybackState.observed.facts)
    _ = try script.call(send)
    #expect(script.machine.stop().kinds == ["close", "stopped", "news", "settle"])
    #expect(script.machine.stop().isEmpty && script.cut(1_000).isEmpty)
  }

  @Test func `Messages of a later protocol are passed over`() throws {
    let script = Script()
    try script.live()
    #expect(try script.hear(["type": "confetti", "amount": 3]).isEmpty)
    let change: JSON = ["type": "shuffle", "resource": "playbackState", "base": 1, "next": 2]
    #expect(try script.hear(["type": "frame", "revision": 60, "changes": [change]]).isEmpty)
    #expect(script.machine.revision == 60)
  }
}
