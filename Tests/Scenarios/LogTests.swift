// The log as a machine reads it: JSON lines, each request under the id that its client was told.

import Foundation
import Testing

@Suite struct LogTests {
  @Test func aRequestIsFoundByItsID() throws {
    let server = try TestServer("--debug-endpoints", "--log-level", "http=debug")
    let answer = curl("\(server.url)/healthz?token=s3cret")
    let id = try #require(answer.field("x-request-id"))
    #expect(eventually { server.lines().contains { $0["request"] as? String == id } })
    let line = try #require(server.lines().first { $0["request"] as? String == id })
    #expect(line["level"] as? String == "debug" && line["part"] as? String == "http")
    #expect(
      line["method"] as? String == "GET" && line["path"] as? String == "/healthz" && line["status"] as? Int == 200)
    #expect(!server.folder.read("said").contains("s3cret"))
  }

  @Test func aFailureIsLoggedWithItsCauseWhichTheClientDoesNotSee() throws {
    let server = try TestServer("--debug-endpoints")
    let answer = curl("\(server.url)/debug/throw")
    #expect(answer.status == 500 && answer.json["code"] as? String == "internal")
    #expect(!answer.body.contains("inside"))
    let id = try #require(answer.field("x-request-id"))
    #expect(eventually { server.lines().contains { $0["request"] as? String == id } })
    let line = server.lines().first { $0["request"] as? String == id }
    #expect(line?["level"] as? String == "info" && line?["cause"] as? String == "the inside of /debug/throw")
    #expect(curl("\(server.url)/healthz").status == 200 && server.line("request")?["path"] as? String == "/debug/throw")
  }

  @Test func everyLineIsOneObject() throws {
    let server = try TestServer("--debug-endpoints", "--log-level", "trace")
    _ = curl("\(server.url)/quotes%22%0a\"")
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
    let raw = server.folder.read("said").split(separator: "\n")
    #expect(raw.count == server.lines().count && raw.count >= 4)
  }
}
