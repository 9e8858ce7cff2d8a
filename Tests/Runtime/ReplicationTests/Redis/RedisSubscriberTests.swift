import Core
import Net
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: RedisProcess.isInstalled), .timeLimit(.minutes(2)))
struct RedisSubscriberTests {
  private func subscriber(_ options: RedisOptions, _ loop: Loop, _ resolver: Resolver) throws -> RedisSubscriber {
    let subscriber = RedisSubscriber(try RedisServer(options), on: loop, resolver: resolver)
    subscriber.start()
    return subscriber
  }

  @Test func whatIsPublishedComes() async throws {
    let redis = try RedisProcess.shared()
    try await onLoop { loop, resolver async throws in
      let subscriber = try subscriber(patient(redis.url), loop, resolver)
      defer { subscriber.close() }
      var heard: [String] = []
      var begun: [String] = []
      subscriber.onMessage = { channel, message in heard.append("\(channel) \(message.text)") }
      subscriber.onSubscribed = { begun.append($0) }
      subscriber.subscribe("sub:a")
      #expect(await loop.wait { subscriber.isComplete })
      subscriber.subscribe("sub:b")
      #expect(await loop.wait { subscriber.isComplete })
      #expect(begun == ["sub:a", "sub:b"])
      try redis.run("spublish", "sub:a", "one")
      try redis.run("spublish", "sub:b", "two")
      try redis.run("spublish", "sub:c", "three")
      subscriber.unsubscribe("sub:a")
      try redis.run("spublish", "sub:b", "four")
      #expect(await loop.wait { heard.count == 3 })
      #expect(heard == ["sub:a one", "sub:b two", "sub:b four"])
      #expect(try redis.run("pubsub", "shardchannels", "sub:*") == "sub:b")
    }
  }

  /// Killed, paused: it is noticed without anything being said, all channels are there again, and that is told.
  @Test(arguments: [true, false])
  func itListensAgain(_ isKilled: Bool) async throws {
    let redis = try RedisProcess()
    try await onLoop { loop, resolver async throws in
      let subscriber = try subscriber(impatient(redis.url), loop, resolver)
      defer { subscriber.close() }
      var heard: [String] = []
      var begun = 0
      subscriber.onMessage = { _, message in heard.append(message.text) }
      subscriber.onSubscribed = { _ in begun += 1 }
      for channel in ["a", "b", "c"] { subscriber.subscribe(channel) }
      #expect(await loop.wait { subscriber.isComplete })
      if isKilled { redis.kill() } else { redis.pause() }
      #expect(await loop.wait { subscriber.failure != nil })
      #expect(!subscriber.isComplete)
      if isKilled { try redis.start() } else { redis.goOn() }
      #expect(await loop.wait { subscriber.isComplete })
      #expect(begun == 6)
      try redis.run("spublish", "c", "after")
      #expect(await loop.wait { heard == ["after"] })
    }
  }

  /// A listener that is idle is asked, answers, and stays.
  @Test func quietIsNotSilence() async throws {
    let redis = try RedisProcess.shared()
    try await onLoop { loop, resolver async throws in
      let subscriber = try subscriber(impatient(redis.url), loop, resolver)
      defer { subscriber.close() }
      subscriber.subscribe("quiet")
      var losses = 0
      subscriber.onChange = { if $0 != nil { losses += 1 } }
      #expect(await loop.wait { subscriber.isComplete })
      try await loop.sleep(for: .seconds(1))
      #expect(losses == 0 && subscriber.isComplete)
    }
  }

  @Test(arguments: ["+OK\r\n", "*1\r\n:1\r\n", "*3\r\n$8\r\nsmessage\r\n$1\r\na\r\n:5\r\n", "-NOPERM no\r\n"])
  func whoSendsAListenerNonsenseIsLeft(_ said: String) async throws {
    let peer = try Peer(Peer.hello(), said)
    try await onLoop { loop, resolver async throws in
      let subscriber = try subscriber(patient(peer.url), loop, resolver)
      defer { subscriber.close() }
      subscriber.subscribe("a")
      let isLeft = await loop.wait(for: said == "+OK\r\n" ? .milliseconds(300) : .seconds(20)) {
        subscriber.failure != nil
      }
      // A status is what a ping is answered with before the first channel.
      #expect(isLeft == (said != "+OK\r\n"))
    }
  }
}
