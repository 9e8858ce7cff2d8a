// What a Redis does that dies, sleeps or is none.

import Core
import Net
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: RedisProcess.isInstalled), .timeLimit(.minutes(2)))
struct RedisFaultTests {
  private func client(_ options: RedisOptions, _ loop: Loop, _ resolver: Resolver) throws -> RedisClient {
    let client = RedisClient(try RedisServer(options), on: loop, resolver: resolver)
    client.start()
    return client
  }

  /// Two that wait: one that was sent, one that comes when it is known to be away.
  @Test func aKilledRedisIsNoticedAndFoundAgain() async throws {
    let redis = try RedisProcess()
    try await onLoop { loop, resolver async throws in
      let client = try client(impatient(redis.url), loop, resolver)
      defer { client.close() }
      #expect(try await client.send(RedisCommand("SET", "a", "1")) == .status("OK"))
      redis.kill()
      #expect(await loop.wait { !client.isConnected })
      #expect(await redisError { _ = try await client.send(RedisCommand("PING")) } != nil)
      #expect(client.failure != nil)
      try redis.start()
      #expect(await loop.wait { client.isConnected })
      #expect(client.failure == nil)
      // What it held is gone: nobody may take a connection that came back for a Redis that remembers.
      #expect(try await client.send(RedisCommand("GET", "a")) == .null)
    }
  }

  @Test func aPausedRedisKeepsNobodyWaiting() async throws {
    let redis = try RedisProcess()
    try await onLoop { loop, resolver async throws in
      let client = try client(impatient(redis.url), loop, resolver)
      defer { client.close() }
      _ = try await client.send(RedisCommand("PING"))
      redis.pause()
      let began = MonotonicTime.now
      let error = await redisError {
        _ = try await client.send((0..<50).map { RedisCommand("SET", "k", .integer($0)) })
      }
      #expect(error?.code == .outcomeUnknown)
      #expect(MonotonicTime.now - began < .seconds(10))
      #expect(await loop.wait { !client.isConnected })
      redis.goOn()
      #expect(await loop.wait { client.isConnected })
      #expect(try await client.send(RedisCommand("PING")) == .status("PONG"))
    }
  }

  @Test func silenceIsNoticedWithoutACommand() async throws {
    let redis = try RedisProcess()
    try await onLoop { loop, resolver async throws in
      let client = try client(impatient(redis.url), loop, resolver)
      defer { client.close() }
      #expect(await loop.wait { client.isConnected })
      redis.pause()
      #expect(await loop.wait { !client.isConnected })
      redis.goOn()
    }
  }

  @Test func aRedisThatComesLaterIsFound() async throws {
    let redis = try RedisProcess()
    redis.stop()
    try await onLoop { loop, resolver async throws in
      let client = try client(impatient(redis.url), loop, resolver)
      defer { client.close() }
      #expect(await redisError { _ = try await client.send(RedisCommand("PING")) }?.code == .unavailable)
      try redis.start()
      #expect(await loop.wait { client.isConnected })
    }
  }

  @Test(arguments: [
    "HTTP/1.1 400 Bad Request\r\n\r\n", "+OK\r\n", "*2147483647\r\n", "$9999999999\r\n", Peer.hello("6.2.14"),
    Peer.hello() + "+MORE\r\n", "",
  ])
  func whoIsNoRedisIsRefusedAndNotStormed(_ said: String) async throws {
    let peer = try Peer(said)
    let options = {
      var options = impatient(peer.url)
      options.pauses = .milliseconds(200)...Duration.seconds(1)
      return options
    }()
    let (error, refused) = try await onLoop { loop, resolver async throws in
      let client = try client(options, loop, resolver)
      defer { client.close() }
      let error = await redisError {
        // The peer that greets well and goes on talking is found out once it does.
        _ = try await client.send(RedisCommand("PING"))
        _ = await loop.wait(for: .seconds(5)) { client.failure != nil }
        if let failure = client.failure { throw failure }
      }
      try await loop.sleep(for: .milliseconds(500))
      return (error, !client.isConnected || client.failure != nil)
    }
    #expect(error != nil)
    #expect(refused || said.hasPrefix(Peer.hello()))
    #expect(peer.connections < 30)
  }

  /// It takes the connection and greets nobody: what was given meanwhile does not wait for ever.
  @Test func whoNeverGreetsKeepsNobodyWaiting() async throws {
    let peer = try Peer([])
    let options = {
      var options = patient(peer.url)
      options.connectTimeout = .milliseconds(300)
      return options
    }()
    try await onLoop { loop, resolver async throws in
      let client = try client(options, loop, resolver)
      defer { client.close() }
      let began = MonotonicTime.now
      #expect(await redisError { _ = try await client.send(RedisCommand("PING")) }?.code == .unavailable)
      #expect(await redisError { _ = try await client.send(RedisCommand("PING")) }?.code == .unavailable)
      #expect(MonotonicTime.now - began < .seconds(15))
    }
  }

  @Test func aHugeReplyEndsTheConnection() async throws {
    let peer = try Peer([
      Array(Peer.hello().utf8), Array("$100000000\r\n".utf8) + [UInt8](repeating: 1, count: 200_000),
    ])
    let options = {
      var options = patient(peer.url)
      options.limits.maxReplyBytes = 100_000
      return options
    }()
    let error = try await onLoop { loop, resolver async throws in
      let client = try client(options, loop, resolver)
      defer { client.close() }
      return await redisError { _ = try await client.send(RedisCommand("PING")) }
    }
    #expect(error?.code == .outcomeUnknown)
    #expect(error?.message.contains("100000 bytes") == true)
  }
}
