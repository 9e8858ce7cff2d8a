// What observations make of frames: deltas that fit, repeats, gaps, resets, resuming; every kind of resource.

import Core
import SampleSchema
import Testing

@testable import CascadeClient

@Suite struct ObservationMachineTests {
  private let state: JSON = ["status": "paused", "anchorPosition": "1.5s", "rate": 1, "mediaId": .null]

  /// A live observation of the playback state at version 41, cursor at revision 57.
  private func playing() throws -> (script: Script, number: Int) {
    let script = Script()
    try script.live()
    let number = try script.follow(PlaybackState.observed.facts)
    try script.hear(["type": "snapshot", "id": "o1.1", "version": 41, "value": state])
    try script.hear(["type": "observed", "id": "o1.1", "version": 41, "revision": 57, "count": 1])
    return (script, number)
  }

  private func frame(_ next: Int, _ changes: JSON...) -> JSON {
    ["type": "frame", "revision": .number(Double(next)), "changes": .list(changes)]
  }

  /// A frame with one change of the playback state.
  private func change(_ base: Int, _ next: Int, _ more: JSON) -> JSON {
    let head: JSON = [
      "resource": "playbackState", "base": .number(Double(base)), "next": .number(Double(next)),
    ]
    return frame(next, head.merged(with: more))
  }

  private func patch(_ base: Int, _ next: Int, _ patch: JSON) -> JSON {
    let (base, next) = (JSON.number(Double(base)), JSON.number(Double(next)))
    let change: JSON = ["type": "patch", "resource": "playbackState", "base": base, "next": next, "patch": patch]
    return ["type": "frame", "revision": next, "changes": [change]]
  }

  @Test func `A snapshot, then what is closed with observed`() throws {
    let script = Script()
    try script.live()
    let number = try script.follow(PlaybackState.observed.facts)
    let snapshot = try script.hear(["type": "snapshot", "id": "o1.1", "version": 41, "value": state])
    #expect(snapshot.news == [.value(state, version: 41)])
    #expect(script[number].phase == .asked)
    let observed = try script.hear([
      "type": "observed", "id": "o1.1", "version": 41, "revision": 57, "count": 1,
    ])
    #expect(observed.news == [.observed(version: 41)] && script[number].phase == .live)
  }

  @Test func `A change applies where its base is what is held; an empty one moves the version alone`() throws {
    let (script, number) = try playing()
    let actions = try script.hear(patch(41, 58, ["status": "playing", "mediaId": "md_1"]))
    let merged: JSON = ["status": "playing", "anchorPosition": "1.5s", "rate": 1, "mediaId": "md_1"]
    #expect(actions.news == [.value(merged, version: 58)])
    try script.hear(patch(58, 60, [:]))
    #expect(script[number].version == 60 && script[number].value == merged)
    try script.hear(patch(60, 61, ["mediaId": .null]))
    #expect(script[number].version == 61 && script[number].value?["mediaId"] == .null)
  }

  @Test func `A repeat is ignored, a gap is a reset: never a silent divergence`() throws {
    let (script, number) = try playing()
    #expect(try script.hear(patch(30, 41, ["status": "playing"])).isEmpty)
    #expect(script[number].value?["status"] == "paused")
    let actions = try script.hear(patch(50, 58, ["status": "playing"]))
    #expect(actions.sent == [["type": "unobserve", "id": "o1.1"]])
    #expect(actions.news == [.reset(reason: "diverged")] && script[number].phase == .paused)
    let asked = script.tick(to: script.due(script[number].dueAt)).sent
    #expect(asked == [["type": "observe", "id": "o1.2", "resource": "playbackState"]])
    #expect(try script.hear(["type": "snapshot", "id": "o1.1", "version": 58, "value": state]).isEmpty)
  }

  @Test func `A whole value takes the place of what was held, and what is removed is nothing`() throws {
    let (script, number) = try playing()
    try script.hear(change(41, 70, ["type": "value", "value": ["rate": 2]]))
    #expect(script[number].version == 70 && script[number].value == ["rate": 2])
    #expect(try script.hear(change(70, 71, ["type": "removed"])).news == [.value(nil, version: 71)])
  }

  @Test func `After a cut it resumes from where frames and bookmarks got`() throws {
    let (script, number) = try playing()
    try script.hear(patch(41, 58, ["status": "playing"]))
    try script.hear(["type": "bookmark", "revision": 63])
    _ = script.cut()
    #expect(script[number].phase == .idle && script[number].value?["status"] == "playing")
    let since: JSON = ["epoch": "e1", "revision": 63]
    #expect(
      try script.live("e1", 70).sent == [
        ["type": "observe", "id": "o1.2", "resource": "playbackState", "since": since]
      ])
    try script.hear(patch(58, 66, ["rate": 2]))
    try script.hear(["type": "observed", "id": "o1.2", "version": 66, "revision": 70, "count": 0])
    #expect(script[number].phase == .live && script[number].version == 66 && script[number].value?["rate"] == 2)
  }

  @Test func `A cut during the initial state leaves no cursor`() throws {
    let script = Script()
    try script.live()
    _ = try script.follow(PlaybackState.observed.facts)
    try script.hear(["type": "snapshot", "id": "o1.1", "version": 41, "value": state])
    try script.hear(frame(60))
    _ = script.cut()
    #expect(try script.live().sent == [["type": "observe", "id": "o1.2", "resource": "playbackState"]])
  }

  @Test func `What is resumed must be what the server has`() throws {
    let (script, number) = try playing()
    _ = script.cut()
    try script.live()
    let actions = try script.hear([
      "type": "observed", "id": "o1.2", "version": 44, "revision": 70, "count": 0,
    ])
    #expect(actions.news == [.reset(reason: "diverged")] && script[number].version == nil)
  }

  @Test func `Another epoch, and all that was held is void`() throws {
    let (script, number) = try playing()
    _ = script.cut()
    #expect(try script.live("e2", 3).sent == [["type": "observe", "id": "o1.2", "resource": "playbackState"]])
    #expect(script[number].value == nil && script[number].version == nil)
  }

  @Test func `What was shown with other rights is void when the rights come back`() throws {
    let (script, number) = try playing()
    try script.hear(["type": "reset", "id": "o1.1", "reason": "permissionChanged", "retryAfterMs": 0])
    script.tick(to: script.due(script[number].dueAt))
    try script.hear(["type": "snapshot", "id": "o1.2", "version": 58, "value": state])
    try script.hear(["type": "observed", "id": "o1.2", "version": 58, "revision": 60, "count": 1])
    _ = script.cut()
    #expect(try script.live().sent == [["type": "observe", "id": "o1.3", "resource": "playbackState"]])
  }

  @Test func `A reset is asked again when the server says; what never fits climbs the ladder`() throws {
    let (script, number) = try playing()
    try script.hear(["type": "reset", "id": "o1.1", "reason": "cursorTooOld", "retryAfterMs": 120])
    #expect(script[number].dueAt == at(script.now + 120))
    var waits: [Int] = []
    for _ in 0..<3 {
      script.tick(to: script.due(script[number].dueAt))
      try script.hear(["type": "reset", "id": .string(script[number].id), "reason": "overloaded", "retryAfterMs": 0])
      waits.append(script.due(script[number].dueAt) - script.now)
    }
    #expect(waits == [500, 1_000, 2_000])
  }

  @Test func `Gone is gone, and a refusal that is final ends it too`() throws {
    let (script, number) = try playing()
    let gone = try script.hear(["type": "reset", "id": "o1.1", "reason": "gone"]).news
    #expect(gone == [.ended(.noAnswer("what was observed is gone"))] && script[number].number == 0)
    let other = try script.follow(Room.observed.facts)
    let busy: JSON = ["code": "rate_limited", "status": 429, "retryAfterMs": 50]
    try script.hear(["type": "error", "id": .string(script[other].id), "problem": busy])
    #expect(script[other].phase == .paused && script[other].dueAt == at(script.now + 50))
    script.tick(to: script.now + 50)
    let no: JSON = ["code": "permission_denied", "status": 403]
    let ended = try script.hear(["type": "error", "id": .string(script[other].id), "problem": no])
    #expect(ended.kinds == ["news"] && script.machine.observations.isEmpty)
  }

  @Test func `What is no longer wanted is said once, and its late answers are ignored`() throws {
    let (script, number) = try playing()
    #expect(script.machine.unobserve(number).sent == [["type": "unobserve", "id": "o1.1"]])
    #expect(script.machine.unobserve(number).isEmpty)
    #expect(try script.hear(patch(41, 58, [:])).isEmpty)
  }

  @Test func `A frame is one commit: all of it is applied before anybody hears of it`() throws {
    let (script, number) = try playing()
    let members = try script.follow(Member.observed.facts)
    let id = JSON.string(script[members].id)
    try script.hear(["type": "snapshot", "id": id, "version": 50, "value": ["items": []]])
    try script.hear(["type": "observed", "id": id, "version": 50, "revision": 57, "count": 0])
    let host: JSON = ["id": "mb_1", "role": "host"]
    let state: JSON = [
      "type": "patch", "resource": "playbackState", "base": 41, "next": 60, "patch": ["status": "playing"],
    ]
    let items: JSON = [
      "type": "items", "resource": "member", "base": 50, "next": 60,
      "items": [["type": "value", "key": "mb_1", "value": host]],
    ]
    #expect(try script.hear(frame(60, state, items)).kinds == ["news", "news"])
    #expect(script[number].version == 60 && script[members].items == ["mb_1": host])
  }

  @Test func `A collection: items come, change and go, by key`() throws {
    let script = Script()
    try script.live()
    let members = try script.follow(Member.observed.facts)
    let items: JSON = [
      ["id": "mb_1", "role": "viewer", "version": 3], ["id": "mb_2", "role": "host", "version": 4],
    ]
    try script.hear(["type": "snapshot", "id": "o1.1", "view": "v", "version": 5, "value": ["items": items]])
    try script.hear(["type": "observed", "id": "o1.1", "view": "v", "version": 5, "revision": 9, "count": 2])
    #expect(script[members].version(of: "mb_2") == 4 && script[members].version(of: nil) == 5)
    func change(_ base: JSON, _ next: JSON, _ items: JSON) -> JSON {
      ["type": "items", "resource": "member", "view": "v", "base": base, "next": next, "items": items]
    }
    let changes: JSON = [
      ["type": "patch", "key": "mb_1", "patch": ["role": "host", "version": 10]], ["type": "removed", "key": "mb_2"],
    ]
    let first: JSON = ["id": "mb_1", "role": "host", "version": 10]
    let news = try script.hear(frame(10, change(5, 10, changes))).news
    #expect(news == [.items([("mb_1", first), ("mb_2", nil)], isWhole: false)])
    #expect(script[members].items == ["mb_1": first] && script[members].version(of: "mb_1") == 10)
    let unfit = change(10, 11, [["type": "patch", "key": "mb_9", "patch": ["role": "host"]]])
    #expect(try script.hear(frame(11, unfit)).news == [.reset(reason: "diverged")])
  }

  @Test func `Changes of another view are another observation's`() throws {
    let script = Script()
    try script.live()
    let hosts = try script.follow(Member.observed.facts, ObserveOptions(filter: ["role": "host"]))
    let all = try script.follow(Member.observed.facts)
    for (id, view) in [("o1.1", JSON("h")), ("o2.1", .null)] {
      try script.hear(["type": "snapshot", "id": .string(id), "view": view, "version": 5, "value": ["items": []]])
      try script.hear(["type": "observed", "id": .string(id), "view": view, "version": 5, "revision": 9, "count": 0])
    }
    try script.hear(
      frame(10, ["type": "items", "resource": "member", "view": "h", "base": 5, "next": 10, "items": []]))
    #expect(script[hosts].version == 10 && script[all].version == 5)
  }

  @Test func `A patch is based on what is held: the resource's version, or its item's`() throws {
    let (script, number) = try playing()
    let request = try script.machine.patch(number, ["rate": 2], nil, operationId: "op1")
    let (id, actions) = try script.machine.call(request)
    let state: JSON = [
      "type": "patch", "id": .string(id), "resource": "playbackState", "base": 41, "patch": ["rate": 2],
      "operationId": "op1",
    ]
    #expect(actions.sent == [state])
    let members = try script.follow(Member.observed.facts)
    let items: JSON = ["items": [["id": "mb_1", "version": 3]]]
    try script.hear(["type": "snapshot", "id": .string(script[members].id), "version": 5, "value": items])
    for (key, base) in [("mb_1", JSON(3)), ("mb_2", .null)] {
      let patch = try script.machine.patch(members, [:], key, operationId: "op2")
      let sent = try script.machine.call(patch).actions.sent
      #expect(sent[0]["key"] == .string(key) && sent[0]["base"] ?? .null == base)
    }
    // Lost on the way it is sent again, under its operation's id.
    #expect(script.cut().settled.isEmpty)
    #expect(try script.live().sent.contains(state))
    #expect(throws: CallError.self) { try script.machine.patch(99, [:], nil, operationId: "op3") }
  }

  @Test func `A log: plus one proves that nothing is missing`() throws {
    let script = Script()
    try script.live()
    _ = try script.follow(Chat.observed.facts)
    func entry(_ sequence: Int) -> JSON { ["sequence": .number(Double(sequence)), "event": ["type": "notice"]] }
    func event(_ sequence: Int) -> JSON {
      ["type": "event", "sequence": .number(Double(sequence)), "event": entry(sequence)]
    }
    func entries(_ next: Int, _ entries: JSON) -> JSON {
      frame(next, ["type": "entries", "resource": "chat", "next": .number(Double(next)), "entries": entries])
    }
    let page: JSON = ["items": [entry(8), entry(7)]]
    let recent = try script.hear(["type": "snapshot", "id": "o1.1", "version": 5, "value": page]).news
    #expect(recent == [.entries([(7, entry(7)), (8, entry(8))], isRecent: true)])
    try script.hear(["type": "observed", "id": "o1.1", "version": 5, "revision": 9, "count": 2])
    let more: JSON = [event(8), event(9), ["type": "hidden", "sequence": 10], ["type": "hidden", "sequence": 7]]
    #expect(
      try script.hear(entries(10, more)).news == [.entries([(9, entry(9)), (10, nil), (7, nil)], isRecent: false)])
    #expect(try script.hear(entries(11, [event(12)])).news == [.reset(reason: "diverged")])
  }

  @Test func `What is computed is replaced, and may be stale`() throws {
    let resolved = Resource<PlaybackState>("playback", .resolved).facts
    let script = Script()
    try script.live()
    let options = ObserveOptions(parameters: ["clientProfile": "tv"])
    let (number, actions) = try script.machine.observe(resolved, options)
    #expect(actions.sent.map { $0["parameters"] } == [["clientProfile": "tv"]])
    try script.hear(["type": "update", "id": "o1.1", "basedOn": 58, "value": ["rate": 2]])
    try script.hear(["type": "observed", "id": "o1.1", "version": 0, "revision": 58, "count": 1])
    #expect(script[number].phase == .live && script[number].value == ["rate": 2])
    #expect(try script.hear(frame(59, ["type": "stale", "resource": "playback"])).news == [.stale])
    #expect(try script.hear(["type": "update", "id": "o1.1", "basedOn": 57, "value": ["rate": 4]]).isEmpty)
    #expect(script[number].value == ["rate": 2])
  }

  @Test func `Who is present is told whole, each time`() throws {
    let script = Script()
    try script.live()
    let number = try script.follow(Resource<Member>("member", .presence, identity: "id").facts)
    for ids: [JSON] in [["mb_1", "mb_2"], ["mb_2"]] {
      let value: JSON = ["items": .list(ids.map { ["id": $0] })]
      try script.hear(["type": "update", "id": "o1.1", "basedOn": 1, "value": value])
    }
    #expect(script[number].items == ["mb_2": ["id": "mb_2"]])
  }

  @Test func `Who is only notified holds nothing and hears versions`() throws {
    let script = Script()
    try script.live()
    let number = try script.follow(PlaybackState.observed.facts, ObserveOptions(mode: .notify))
    try script.hear(["type": "observed", "id": "o1.1", "version": 41, "revision": 57, "count": 0])
    #expect(try script.hear(change(41, 58, ["type": "notify"])).news == [.version(58)])
    #expect(script[number].value == nil)
  }
}
