// Between the connection and who reads: typed news, in order, up to a bound.

import Core
import SampleSchema
import Testing

@testable import CascadeClient

@Suite(.timeLimit(.minutes(1))) struct ObservationFeedTests {
  @Test func `News become typed, and what is known stays at hand`() async throws {
    let feed = ObservationFeed<PlaybackState>()
    let state: JSON = ["status": "playing", "anchorPosition": "1.5s"]
    #expect(feed.take(.value(state, version: 41)) == nil)
    let typed = try PlaybackState(wire: state)
    #expect(await feed.next() == .value(typed, version: 41))
    #expect(feed.state.withLock { $0.value } == typed && typed.status == .playing)
    #expect(feed.take(.value(nil, version: 42)) == nil)
    #expect(await feed.next() == .value(nil, version: 42))
    #expect(feed.state.withLock { $0.value } == nil)
  }

  @Test func `Items are held by key, and a snapshot takes their place`() async throws {
    let feed = ObservationFeed<Member>()
    let host: JSON = ["id": "mb_1", "role": "host"]
    _ = feed.take(.items([("mb_1", host), ("mb_2", ["id": "mb_2"])], isWhole: true))
    _ = feed.take(.items([("mb_2", nil)], isWhole: false))
    let only = try Member(wire: host)
    #expect(feed.state.withLock { $0.items } == ["mb_1": only])
    _ = await feed.next()
    #expect(await feed.next() == .items(["mb_1": only], changed: ["mb_2"]))
    _ = feed.take(.items([], isWhole: true))
    #expect(await feed.next() == .items([:], changed: []))
  }

  @Test func `A waiting reader gets what comes, one after the other`() async {
    let feed = ObservationFeed<PlaybackState>()
    let reading = Task { [await feed.next(), await feed.next(), await feed.next()] }
    for version in 1...3 { _ = feed.take(.version(version)) }
    #expect(await reading.value == [.version(1), .version(2), .version(3)])
  }

  @Test func `A slow reader misses events, is told so, and knows the state all the same`() async throws {
    let feed = ObservationFeed<PlaybackState>()
    for rate in 0...ObservationFeed<PlaybackState>.maxUnread {
      _ = feed.take(.value(["rate": .number(Double(rate))], version: rate))
    }
    _ = feed.take(.ended(.noAnswer("over")))
    #expect(await feed.next() == .missed)
    guard case .value(let value?, let version)? = await feed.next() else {
      Issue.record("no value")
      return
    }
    #expect(version == ObservationFeed<PlaybackState>.maxUnread && value.rate == Double(version))
    #expect(feed.state.withLock { $0.value } == value)
    #expect(await feed.next() == .ended(.noAnswer("over")))
    #expect(await feed.next() == nil)
    #expect(await feed.next() == nil)
  }

  @Test func `What is not of the shape is answered with why, and changes nothing`() {
    let feed = ObservationFeed<PlaybackState>()
    #expect(feed.take(.value(["rate": "fast"], version: 1)) == DecodeError("rate: no number"))
    #expect(feed.state.withLock { $0.unread.isEmpty && $0.value == nil })
  }

  @Test func `A log's entries come typed, hidden ones as nothing`() async throws {
    let feed = ObservationFeed<Chat>()
    let entry: JSON = ["sequence": 7, "event": ["type": "notice"]]
    _ = feed.take(.entries([(7, entry), (8, nil)], isRecent: true))
    let typed = ObservedEntry(sequence: 7, event: try Chat(wire: entry))
    #expect(await feed.next() == .entries([typed, ObservedEntry(sequence: 8, event: nil)], isRecent: true))
  }
}
