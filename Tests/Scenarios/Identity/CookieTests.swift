// A session in a cookie: no script sees it, and no other site can use it.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)))
struct CookieTests {
  /// Somebody whose browser carries the session.
  private struct Browser {
    let server: TestServer
    let jar: String

    init(_ server: TestServer) { (self.server, jar) = (server, server.folder["jar"]) }

    func call(_ method: String, _ path: String, _ body: String? = nil, _ fields: String...) -> Answer {
      var arguments = ["-b", jar, "-c", jar, "-X", method, "\(server.url)/api/\(path)"]
      arguments += ["-H", "content-type: application/json"] + fields.flatMap { ["-H", $0] }
      return curl(arguments, body: body.map { Data($0.utf8) })
    }

    var home: String { "origin: \(server.url)" }
  }

  private func signedIn() throws -> Browser {
    let browser = Browser(try TestServer(environment: AccountTests.quick))
    let made = browser.call(
      "POST", "auth/register", #"{"username":"ada","password":"\#(Person.password)"}"#, "x-cascade-tokens: cookie")
    #expect(
      made.status == 200 && made.json["accessToken"] as? String == "" && made.json["refreshToken"] as? String == "")
    let cookie = made.field("set-cookie") ?? ""
    for word in ["cascade_session=", "HttpOnly", "SameSite=Strict", "Path=/"] {
      #expect(cookie.contains(word), "\(cookie)")
    }
    return browser
  }

  @Test func theBrowserIsSignedInAndOut() throws {
    let browser = try signedIn()
    #expect(browser.call("GET", "users/me").json["username"] as? String == "ada")
    let login = #"{"username":"ada","password":"\#(Person.password)"}"#
    let again = browser.call("POST", "auth/login", login, "x-cascade-tokens: cookie", browser.home)
    #expect(again.status == 200 && again.json["accessToken"] is NSNull && again.field("set-cookie") != nil)
    let out = browser.call("POST", "auth/logout", nil, browser.home)
    #expect(out.status == 204 && (out.field("set-cookie") ?? "").contains("Max-Age=0"))
    #expect(browser.call("GET", "users/me").status == 401)
  }

  @Test func aLogoutEndsTheSessionAndNotTheCookieAlone() throws {
    let browser = try signedIn()
    let kept = try String(contentsOfFile: browser.jar, encoding: .utf8)
    #expect(browser.call("POST", "auth/logout", nil, browser.home).status == 204)
    try kept.write(toFile: browser.jar, atomically: true, encoding: .utf8)
    #expect(browser.call("GET", "users/me").status == 401)
  }

  /// What another site makes the browser send, and what tells nothing of where it comes from, changes nothing.
  @Test(arguments: ["origin: https://evil.example", "origin: null", "sec-fetch-site: cross-site", "x-nothing: 1"])
  func anotherSiteChangesNothing(_ field: String) throws {
    let browser = try signedIn()
    let refused = browser.call("POST", "auth/logout", nil, field)
    #expect(refused.status == 403 && refused.json["code"] as? String == "permission_denied")
    #expect(browser.call("GET", "users/me").status == 200)
    let simple = browser.call("POST", "tickets", "{}", field)
    #expect(simple.status == 403)
  }

  /// A page of another site may open a socket, which browsers let it; with its own origin it is nobody here.
  @Test func anotherSiteOpensNoConnection() throws {
    let browser = try signedIn()
    let jar = try String(contentsOfFile: browser.jar, encoding: .utf8)
    let value = jar.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    let fields = "sec-websocket-protocol: cascade.v1.json\r\ncookie: cascade_session=\(value)\r\n"
    let port = browser.server.port
    #expect(WebSocketClient(port, "/ws", fields: fields + "origin: http://localhost\r\n") != nil)
    #expect(WebSocketClient(port, "/ws", fields: fields + "origin: https://evil.example\r\n") == nil)
    #expect(WebSocketClient(port, "/ws", fields: fields) == nil)
  }
}
