// Who is signed out is out everywhere at once: of calls, of connections that are open, and on every node.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(2)))
struct SignedOutTests {
  private func ticket(_ person: Person) -> String {
    person.call("POST", "tickets", [:]).json["ticket"] as? String ?? ""
  }

  /// A connection to somebody's own account, welcomed.
  private func connected(_ person: Person, _ port: Int) -> WebSocketClient? {
    WebSocketClient(port, "/ws?ticket=\(ticket(person))", fields: "sec-websocket-protocol: cascade.v1.json\r\n")
  }

  /// What comes until the connection closes, and how.
  private func end(of socket: WebSocketClient, within seconds: Double) -> (said: String, code: UInt16?) {
    var said = ""
    let until = Date(timeIntervalSinceNow: seconds)
    while Date() < until {
      switch socket.receive(within: seconds) {
      case .text(let text): said += text
      case .close(let code): return (said, code)
      case .nothing: return (said, nil)
      }
    }
    return (said, nil)
  }

  @Test func aTicketOpensOneConnection() throws {
    let ada = Person("ada", at: try TestServer(environment: AccountTests.quick))
    let ticket = ticket(ada)
    let port = ada.server.port
    let fields = "sec-websocket-protocol: cascade.v1.json\r\n"
    #expect(WebSocketClient(port, "/ws?ticket=\(ticket)", fields: fields) != nil)
    #expect(WebSocketClient(port, "/ws?ticket=\(ticket)", fields: fields) == nil)
    #expect(WebSocketClient(port, "/ws?ticket=nonsense", fields: fields) == nil)
    // For one's own account, and for no room.
    #expect(
      WebSocketClient(port, "/ws/rooms/rm_01k3v5y8e7frq8q2w0mdnyxjkt?ticket=\(self.ticket(ada))", fields: fields) == nil
    )
    // The log has no ticket in it.
    #expect(!ada.server.folder.read("said").contains(ticket))
  }

  @Test func anOpenConnectionEndsWithItsSession() throws {
    let ada = Person("ada", at: try TestServer(environment: AccountTests.quick))
    let other = ada.signedIn("ada")
    let (mine, its) = (try #require(connected(ada, ada.server.port)), try #require(connected(other, ada.server.port)))
    #expect(ada.refusal("POST", "auth/logout") == "204")
    let ended = end(of: mine, within: 1)
    #expect(ended.code == 4_403 && ended.said.contains("sessionEnded"), "\(ended)")
    // The other session's goes on.
    its.send(#"{"type":"ping","t1":1}"#)
    #expect(end(of: its, within: 0.5).code == nil)
  }

  @Test func aConnectionEndsWithItsTokenUnlessThereIsAnother() throws {
    let short = AccountTests.quick.merging(["CASCADE_AUTH_ACCESS_LIFETIME": "10s"]) { $1 }
    let ada = Person("ada", at: try TestServer(environment: short))
    let fields = "sec-websocket-protocol: cascade.v1.json\r\nauthorization: Bearer \(ada.accessToken ?? "")\r\n"
    let socket = try #require(WebSocketClient(ada.server.port, "/ws", fields: fields))
    let ended = end(of: socket, within: 13)
    #expect(ended.code == 4_401 && ended.said.contains("tokenExpired"), "\(ended)")
    #expect(ada.refusal("GET", "users/me") == "401 unauthenticated" || ada.refusal("GET", "users/me") == "200")
  }

  @Test func whoIsBannedIsDisconnected() throws {
    let root = Person(rootOf: try TestServer(environment: AccountTests.quick))
    let ada = Person("ada", at: root.server)
    let socket = try #require(connected(ada, root.server.port))
    #expect(root.refusal("POST", "users/\(ada.id)/ban", [:]) == "200")
    #expect(end(of: socket, within: 1).code == 4_403)
  }

  @Test(.enabled(if: RedisProcess.isInstalled && PostgresServer.isInstalled, "needs redis and postgresql"))
  func whoLogsOutOnOneNodeIsOutOnTheOther() throws {
    let (redis, database) = (try RedisProcess(), try PostgresServer.shared().database())
    let environment = AccountTests.quick.merging(["CASCADE_AUTH_KEYS": String(repeating: "0a", count: 32)]) { $1 }
    let one = try TestServer("--database", database.url, "--redis", redis.url, environment: environment)
    let other = try TestServer("--database", database.url, "--redis", redis.url, environment: environment)
    let ada = Person("ada", at: one)
    var there = Person(at: other)
    there.tokens = ada.tokens
    #expect(
      eventually(within: 20) { there.refusal("GET", "users/me") == "200" && curl("\(other.url)/readyz").status == 200 })
    let socket = try #require(connected(there, other.port))
    #expect(ada.refusal("POST", "auth/logout") == "204")
    #expect(eventually(within: 1) { there.refusal("GET", "users/me") == "401 unauthenticated" })
    #expect(end(of: socket, within: 1).code == 4_403)
  }
}
