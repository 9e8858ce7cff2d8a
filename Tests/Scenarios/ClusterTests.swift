// Servers that know of each other through a real Redis: who is listed, who is refused, what an operator sees.

import Foundation
import TestDatabases
import Testing

@Suite(.enabled(if: RedisProcess.isInstalled), .timeLimit(.minutes(2)))
struct ClusterTests {
  private static let secret = "a secret of the cluster"
  private static let environment = ["CASCADE_CLUSTER_SECRET": secret]

  /// A port of the loopback that nobody has now: where other nodes are told to go must be known before the start.
  private func freePort() -> Int {
    let peer = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(peer) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
        _ = unsafe bind(peer, raw, length)
        _ = unsafe getsockname(peer, raw, &length)
      }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private func node(_ redis: RedisProcess, _ port: Int) throws -> TestServer {
    try TestServer(
      "--redis", redis.url, "--redis-key-prefix", "c:", "--cluster-advertise", "127.0.0.1:\(port)", "--cluster-listen",
      "127.0.0.1:\(port)", environment: ClusterTests.environment)
  }

  private func nodes(
    _ redis: RedisProcess, _ flags: [String] = [], secret: String = secret
  ) -> Tool {
    Tool.run(
      Tool.server, ["nodes", "--redis", redis.url, "--redis-key-prefix", "c:"] + flags,
      environment: ["CASCADE_CLUSTER_SECRET": secret, "CASCADE_CLUSTER_ADVERTISE": "127.0.0.1:1"])
  }

  @Test func nodesAreListedAndAnswerWhoKnowsTheSecret() throws {
    let redis = try RedisProcess()
    let (one, other) = (freePort(), freePort())
    let first = try node(redis, one)
    let second = try node(redis, other)
    let listed = nodes(redis)
    let rows = listed.output.split(separator: "\n")
    #expect(listed.code == 0 && rows.count == 3)
    #expect(rows.dropFirst().allSatisfy { $0.hasSuffix("answers") && $0.contains("0.1.0") })
    #expect(listed.output.contains("127.0.0.1:\(one) ") && listed.output.contains("127.0.0.1:\(other) "))
    // Another secret is told that it is another, and nothing else.
    let stranger = nodes(redis, secret: "another secret of the cluster")
    #expect(stranger.output.split(separator: "\n").dropFirst().allSatisfy { $0.hasSuffix("refuses our secret") })
    let json = try #require(
      try JSONSerialization.jsonObject(with: nodes(redis, ["--json"]).data) as? [[String: String]])
    #expect(json.map { $0["state"] } == ["answers", "answers"])
    // One leaves in order and is listed no more; one that is killed is listed for a while, and does not answer.
    first.signal(SIGTERM)
    #expect(first.exitCode() == 0)
    second.signal(SIGKILL)
    #expect(second.exitCode() != nil)
    let left = nodes(redis).output.split(separator: "\n")
    #expect(left.count == 2 && left.last?.hasSuffix("does not answer") == true)
    let keys = try redis.run("keys", "*").split(separator: "\n")
    #expect(!keys.isEmpty && keys.allSatisfy { $0.hasPrefix("c:") })
  }

  @Test func redisIsNamedWhereItIsAway() throws {
    let redis = try RedisProcess()
    let server = try TestServer("--redis", redis.url)
    func isNamed(_ expected: String) -> Bool {
      eventually(within: 20) {
        let said = Tool.run("curl", ["-s", "http://127.0.0.1:\(server.port)/readyz"]).output
        return said.contains(#"{"name":"redis","status":"\#(expected)""#)
      }
    }
    #expect(isNamed("ok"))
    redis.kill()
    #expect(isNamed("failed"))
    try redis.start()
    #expect(isNamed("ok"))
    // One that is away is no reason not to start.
    redis.kill()
    let late = try TestServer("--redis", redis.url)
    #expect(late.isRunning)
  }

  @Test func aRedisThatLetsUsNotInEndsTheStart() throws {
    let redis = try RedisProcess(password: "right password")
    let said = Tool.run(
      Tool.server,
      [
        "serve", "--data-dir", Folder()["data"], "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--redis",
        "redis://:hunter2@127.0.0.1:\(redis.port)",
      ])
    #expect(said.code == 1)
    #expect(said.errors.contains("Redis does not accept user and password"))
    #expect(!said.errors.contains("hunter2"))
  }

  @Test(arguments: [
    (["--cluster-advertise", "a:1"], "cascade: a cluster needs Redis: give --redis URL"),
    (
      ["--cluster-advertise", "a:1", "--redis", "redis://h"],
      "cascade: a cluster needs cluster.secret, of 16 characters or more: give CASCADE_CLUSTER_SECRET"
    ),
    (
      ["--redis", "redis://h", "--cluster-listen", ":1"],
      "cascade: a cluster needs cluster.advertise: give --cluster-advertise ADDRESS:PORT"
    ),
    (
      ["--redis", "http://h"],
      "cascade: redis: the URL of Redis: the scheme is redis, rediss, redis+sentinel, rediss+sentinel or unix"
    ),
  ])
  func halfAClusterIsRefused(_ flags: [String], _ line: String) {
    let said = Tool.run(Tool.server, ["config", "check"] + flags)
    #expect(said.code == 2 && said.errorLines.contains(line))
  }

  @Test func aShortSecretIsRefusedAndNotRepeated() {
    let said = Tool.run(
      Tool.server, ["config", "check", "--cluster-advertise", "a:1", "--redis", "redis://h"],
      environment: ["CASCADE_CLUSTER_SECRET": "fifteen letters"])
    #expect(said.code == 2 && said.errors.contains("16") && !said.errors.contains("fifteen"))
  }
}
