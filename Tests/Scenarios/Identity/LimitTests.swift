// Whoever calls too often is told so, the same at every door, and comes back when it was told to. Limits are counted where
// the call comes from, and nobody says that of itself.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(3)))
struct LimitTests {
  /// Twenty in ten minutes, by address: `auth.setPassword`, with an input that is refused before anything is done.
  static let most = 20

  private static func ask(_ server: TestServer, _ arguments: String...) -> Answer {
    let path = "\(server.url)/api/auth/set-password"
    return curl(arguments + ["-H", "content-type: application/json", path], body: Data("{}".utf8))
  }

  private func askByGRPC(_ server: TestServer) -> Answer {
    curl(
      "--http2-prior-knowledge", "-H", "content-type: application/grpc", "-H", "te: trailers",
      "\(server.url)/cascade.v1.AuthService/SetPassword", body: Data([0, 0, 0, 0, 0]))
  }

  private func askByCall(_ socket: WebSocketClient) -> String {
    // What it said by itself is of no interest.
    while case .text = socket.receive(within: 0.3) {}
    socket.send(#"{"type":"call","id":"1","operation":"auth.setPassword","input":{}}"#)
    guard case .text(let text) = socket.receive() else { return "" }
    return text
  }

  private func askByCommand(_ server: TestServer) -> Tool {
    Tool.cascade(
      "auth", "set-password", "--username", "ada", "--code", "x", "--new-password", Person.password, "--server",
      "127.0.0.1:\(server.port)", environment: [:])
  }

  /// What is wrong with a message of protobuf's `google.rpc.Status`, as a trailer has it.
  private func details(_ answer: Answer) -> String {
    var text = answer.field("grpc-status-details-bin") ?? ""
    while text.count % 4 != 0 { text += "=" }
    return String(decoding: Data(base64Encoded: text) ?? Data(), as: UTF8.self)
  }

  @Test func anOperationIsLimitedTheSameAtEveryDoor() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let socket = try #require(WebSocketClient(server.port, "/ws"))
    // One by each door, and then all the rest by one of them.
    #expect(Self.ask(server).status == 400)
    #expect(askByGRPC(server).field("grpc-status") == "3")
    #expect(askByCall(socket).contains("invalid_input"))
    #expect(askByCommand(server).errors.contains("(wrong_code)"))
    for _ in 4..<Self.most { #expect(Self.ask(server).status == 400) }

    let byREST = Self.ask(server)
    #expect(byREST.status == 429 && byREST.json["code"] as? String == "rate_limited", "\(byREST.body)")
    let milliseconds = byREST.json["retryAfterMs"] as? Int ?? 0
    let seconds = byREST.field("retry-after").flatMap { Int($0) } ?? 0
    #expect((1...30_000).contains(milliseconds) && seconds == (milliseconds + 999) / 1_000)
    let byGRPC = askByGRPC(server)
    #expect(byGRPC.field("grpc-status") == "8")
    #expect(details(byGRPC).contains("rate_limited") && details(byGRPC).contains("google.rpc.RetryInfo"))
    let byCall = askByCall(socket)
    #expect(byCall.contains("rate_limited") && byCall.contains("retryAfterMs"), "\(byCall)")
    let byCommand = askByCommand(server)
    #expect(byCommand.code == 1 && byCommand.errors.contains("(rate_limited); try again in "), "\(byCommand.errors)")
    // Everything else goes on.
    #expect(curl("\(server.url)/api/server-info").status == 200)
    #expect(server.metric(#"cascade_call_errors_total{code="rate_limited",operation="auth.setPassword"}"#) == 4)
  }

  @Test func whoSaysThatItIsSomewhereElseIsNot() throws {
    let server = try TestServer()
    for turn in 0..<Self.most {
      #expect(
        Self.ask(server, "-H", "x-forwarded-for: 203.0.113.\(turn)", "-H", "forwarded: for=10.0.0.\(turn)").status
          == 400)
    }
    #expect(Self.ask(server, "-H", "x-forwarded-for: 203.0.113.99").status == 429)
    // Another address is another caller.
    #expect(Self.ask(server, "--interface", "127.0.0.2").status == 400)
  }

  @Test func aTrustedProxySaysWhereACallComesFrom() throws {
    let server = try TestServer("--proxy-trusted", "127.0.0.1/32")
    for turn in 0..<Self.most {
      // What stands in front of the proxy's own word is the client's invention.
      #expect(Self.ask(server, "-H", "x-forwarded-for: 192.0.2.\(turn), 203.0.113.7").status == 400)
    }
    #expect(Self.ask(server, "-H", "x-forwarded-for: 192.0.2.99, 203.0.113.7").status == 429)
    #expect(Self.ask(server, "-H", "x-forwarded-for: 203.0.113.8").status == 400)
    // A network of v6 is one subscriber's.
    for turn in 0..<Self.most {
      #expect(Self.ask(server, "-H", "x-forwarded-for: 2001:db8:0:1::\(turn)").status == 400)
    }
    #expect(Self.ask(server, "-H", "x-forwarded-for: 2001:db8:0:1:ffff::1").status == 429)
    #expect(Self.ask(server, "-H", "x-forwarded-for: 2001:db8:0:2::1").status == 400)
  }

  // MARK: What has no limit of its own

  @Test func whatHasNoLimitOfItsOwnHasTheUsualAndEachCallerItsOwn() throws {
    let folder = Folder()
    let file = folder.write(
      "cascade.conf", "limits.rate = 1\nlimits.burst = 3\nlimits.stranger_rate = 1\nlimits.stranger_burst = 3\n")
    let server = try TestServer("--config", file, folder: folder, environment: AccountTests.quick)
    let ada = Person("ada", at: server)
    func exhaust(_ person: Person) -> Answer? {
      for _ in 0..<30 {
        let answer = person.call("GET", "time")
        if answer.status == 429 { return answer }
      }
      return nil
    }
    let refused = try #require(exhaust(ada))
    #expect(refused.field("retry-after") == "1" && refused.json["code"] as? String == "rate_limited")
    // One budget for all of them; bob has his own, and strangers have one by their address.
    #expect(ada.call("GET", "users/me").status == 429)
    #expect(Person("bob", at: server).call("GET", "users/me").status == 200)
    #expect(Person(at: server).call("GET", "time").status == 200)
    // Who waits as long as it was told is let in.
    #expect(exhaust(ada) != nil)
    Thread.sleep(forTimeInterval: 1)
    #expect(ada.call("GET", "time").status == 200)
    // Bad tokens are a stranger's calls.
    let codes = (0..<12).map { _ in Person(at: server).refusal("GET", "users/me", token: "nonsense") }
    #expect(codes.contains("401 unauthenticated") && codes.last == "429 rate_limited", "\(codes)")
    // Read again, nothing is limited any more.
    folder.write("cascade.conf", "limits.enabled = false\n")
    server.signal(SIGHUP)
    #expect(eventually { server.line("settings read again") != nil })
    for _ in 0..<10 { #expect(ada.call("GET", "time").status == 200) }
    for _ in 0...Self.most { #expect(Self.ask(server).status == 400) }
  }

  // MARK: A thousand at once

  /// From a thousand addresses: the account is locked, longer and longer, and everybody else signs in.
  @Test func aThousandLoginsOnOneAccountLockItAndNobodyElse() throws {
    let server = try TestServer("--proxy-trusted", "127.0.0.1/32", environment: AccountTests.quick)
    let ada = Person("ada", at: server)
    _ = Person("bob", at: server)
    let calls = (0..<1_000).map { turn in
      """
      url = "\(server.url)/api/auth/login"
      header = "x-forwarded-for: 10.7.\(turn / 250).\(turn % 250)"
      header = "content-type: application/json"
      data = "{\\"username\\":\\"ada\\",\\"password\\":\\"guess \(turn)\\"}"
      output = "/dev/null"
      write-out = "%{http_code}\\n"
      """
    }
    let began = Date()
    let all = Tool.run(
      "curl", ["-s", "--parallel", "--parallel-max", "50", "--max-time", "60", "-K", "-"],
      input: Data(calls.joined(separator: "\nnext\n").utf8))
    let took = Date().timeIntervalSince(began)
    let codes = all.output.split(separator: "\n")
    let tried = codes.count { $0 == "401" }
    #expect(codes.count == 1_000 && codes.count { $0 == "429" } == 1_000 - tried, "\(Set(codes))")
    // Five are free; those behind them waited 1, 2, 4 … seconds.
    #expect(tried >= 5 && tried <= 6 + Int(log2(took + 1)), "\(tried) in \(took) s")
    // Its owner waits as well, and is told for how long; others do not.
    let own = ada.call("POST", "auth/login", ["username": "ada", "password": Person.password])
    #expect(own.status == 429 && own.json["code"] as? String == "locked_out" && own.field("retry-after") != nil)
    #expect(ada.signedIn("bob").accessToken != nil)
    #expect(ada.call("GET", "users/me").status == 200, "and who is signed in stays so")
  }
}
