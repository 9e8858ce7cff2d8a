// Passkeys on the page where people sign in, in a real Chromium with its virtual authenticator.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(3)), .serialized, .enabled(if: Browser.isHere, "chromium and chromedriver are absent"))
struct PasskeyPageTests {
  /// Browsers have passkeys without TLS on localhost alone.
  private func server() throws -> (TestServer, String) {
    let port = freePort()
    let server = try TestServer(listen: ["127.0.0.1:\(port)"], environment: AccountTests.quick)
    return (server, "http://localhost:\(port)")
  }

  private func browser() throws -> Browser {
    let browser = try Browser()
    try browser.tell(
      "POST", "webauthn/authenticator",
      [
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
        "isUserVerified": true,
      ])
    return browser
  }

  private func signUp(_ browser: Browser, at url: String) throws {
    try browser.open("\(url)/signup")
    try browser.type("ada", into: "#register [name=username]")
    try browser.type(Person.password, into: "#register [name=password]")
    try browser.click("#register button")
    try browser.wait("!document.getElementById('signed-in').hidden")
    try browser.click("[data-do=make-passkey]")
    try browser.wait("document.getElementById('notice').textContent.startsWith('The passkey is kept')")
  }

  @Test func oneIsMadeAndOpensTheAccount() throws {
    let (server, url) = try server()
    let browser = try browser()
    try signUp(browser, at: url)
    try browser.click("#signed-in button")
    try browser.wait("!document.getElementById('sign-in').hidden")
    try browser.click("[data-do=passkey]")
    try browser.wait("!document.getElementById('signed-in').hidden")
    #expect(try browser.text("h2") == "You are signed in as ada")
    // The device has one already.
    try browser.click("[data-do=make-passkey]")
    try browser.wait("!document.getElementById('error').hidden")
    #expect(try browser.text("#error") == "This device has a passkey of yours already.")
    #expect(try browser.complaints().filter { $0.contains("Content Security Policy") } == [])
    withExtendedLifetime(server) {}
  }

  @Test func itIsTheSecondFactor() throws {
    let (server, url) = try server()
    let browser = try browser()
    try signUp(browser, at: url)
    let status = try browser.run(
      """
      const me = await (await fetch("/api/users/me")).json();
      return (await fetch(`/api/users/${me.id}/second-factors/passkeys`,
        { method: "PUT", headers: { "content-type": "application/json" }, body: "{}" })).status;
      """)
    #expect(status as? Int == 200)
    try browser.click("#signed-in button")
    try browser.wait("!document.getElementById('sign-in').hidden")
    try browser.type("ada", into: "#sign-in [name=username]")
    try browser.type(Person.password, into: "#sign-in [name=password]")
    try browser.click("#sign-in button")
    try browser.wait("!document.getElementById('second').hidden")
    #expect(try browser.run("return document.querySelector('#second [name=factor]').value") as? String == "passkey")
    try browser.wait("document.querySelector('#second [name=code]').parentElement.hidden")
    try browser.click("#second button")
    try browser.wait("!document.getElementById('signed-in').hidden")
    withExtendedLifetime(server) {}
  }

  /// A device that has none of this server, or a person who changed their mind.
  @Test func whoShowsNoneIsToldSo() throws {
    let (server, url) = try server()
    let browser = try browser()
    try browser.open("\(url)/login")
    try browser.wait("!document.getElementById('sign-in').hidden")
    try browser.click("[data-do=passkey]")
    try browser.wait("!document.getElementById('error').hidden")
    #expect(try browser.text("#error") == "No passkey was shown.")
    withExtendedLifetime(server) {}
  }

  /// On a page that has another name there are none to be had, and none are offered by this server.
  @Test func byAnAddressThereAreNone() throws {
    let (server, _) = try server()
    let browser = try browser()
    try browser.open("\(server.url)/login")
    try browser.wait("!document.getElementById('sign-in').hidden")
    try browser.click("[data-do=passkey]")
    try browser.wait("!document.getElementById('error').hidden")
    withExtendedLifetime(server) {}
  }
}
