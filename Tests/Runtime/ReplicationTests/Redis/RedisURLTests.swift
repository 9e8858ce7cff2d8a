import Core
import Testing

@testable import Replication

@Suite struct RedisURLTests {
  private func read(_ text: String) throws -> RedisURL { try RedisURL(Secret(text)) }

  @Test func whatAURLSays() throws {
    let plain = try read("redis://cache.example")
    #expect(plain.endpoints == [.tcp(host: "cache.example", port: 6_379)])
    #expect(plain.database == 0 && !plain.isSecure && plain.password == nil && plain.user == "default")
    let full = try read("rediss://mary:p%40ss%3A%2F@[::1]:7000/3")
    #expect(full.endpoints == [.tcp(host: "::1", port: 7_000)])
    #expect(full.database == 3 && full.isSecure && full.user == "mary")
    #expect(full.password?.reveal() == "p@ss:/")
    let sentinels = try read("rediss+sentinel://:pw@a,[::2]:5/main/4")
    #expect(sentinels.endpoints == [.tcp(host: "a", port: 26_379), .tcp(host: "::2", port: 5)])
    #expect(sentinels.master == "main" && sentinels.database == 4 && sentinels.isSecure)
    #expect(try read("redis+sentinel://a/main").database == 0)
    #expect(try read("redis://:p@ss@host").password?.reveal() == "p@ss")
    #expect(try read("redis://secret@host").password?.reveal() == "secret")
    let socket = try read("unix://:pw@/run/redis%20one.sock?db=2")
    #expect(socket.endpoints == [.unix("/run/redis one.sock")])
    #expect(socket.database == 2 && socket.password?.reveal() == "pw")
  }

  @Test(arguments: [
    "", "host:6379", "http://host", "redis://", "redis://:1", "redis://host:0", "redis://host:70000", "redis://host:x",
    "redis://host/x", "redis://host/70000", "redis://host?a=b", "redis://[::1", "redis://[::1]x", "redis://a%zz@host",
    "redis://user:@host", "redis://host/1/2", "redis+sentinel://a", "redis+sentinel://a/", "redis+sentinel://a,/m",
    "redis+sentinel://a/m/x", "unix://relative", "unix:///a?x=1", "unix:///a?db=x",
  ])
  func whatIsRefused(_ text: String) {
    #expect { try read(text) } throws: { ($0 as? RedisError)?.code == .configuration }
  }

  @Test(arguments: [
    "redis://u:hunter2@host:x", "redis://u:hunter2@host/x", "redis://u:hunter2%@h", "ftp://u:hunter2@h",
  ])
  func noErrorTellsThePassword(_ text: String) {
    #expect { try read(text) } throws: { !"\($0)".contains("hunter2") }
  }
}
