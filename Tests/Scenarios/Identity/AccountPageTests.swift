// The page where people make an account and sign in, as a real browser shows it.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(3)), .serialized, .enabled(if: Browser.isHere, "chromium and chromedriver are absent"))
struct AccountPageTests {
  private func server(_ environment: [String: String] = [:]) throws -> TestServer {
    try TestServer(environment: AccountTests.quick.merging(environment) { $1 })
  }

  @Test func somebodyMakesAnAccountAndSignsOutAndIn() throws {
    let server = try server()
    let browser = try Browser()
    try browser.open("\(server.url)/signup")
    try browser.type("ada", into: "#register [name=username]")
    try browser.type(Person.password, into: "#register [name=password]")
    try browser.click("#register button")
    try browser.wait("!document.getElementById('signed-in').hidden")
    #expect(try browser.text("h2").contains("signed in as ada"))
    // The session is the browser's: no script sees it, and another page of this server has it.
    #expect(try browser.run("return document.cookie") as? String == "")
    try browser.open("\(server.url)/login")
    try browser.wait("!document.getElementById('signed-in').hidden")
    try browser.click("#signed-in button")
    try browser.wait("!document.getElementById('sign-in').hidden")
    try browser.type("ada", into: "#sign-in [name=username]")
    try browser.type("something else", into: "#sign-in [name=password]")
    try browser.click("#sign-in button")
    try browser.wait("!document.getElementById('error').hidden")
    #expect(try browser.text("#error") == "The username or the password is wrong.")
    try browser.type(Person.password, into: "#sign-in [name=password]")
    try browser.click("#sign-in button")
    try browser.wait("!document.getElementById('signed-in').hidden")
  }

  /// Where the page wants to go next is a page of this server, or none.
  @Test(arguments: [
    ("/api/docs", true), ("//example.org", false), ("https://example.org/", false), ("/\\example.org", false),
    ("javascript:alert(1)", false),
  ])
  func whereItGoesNextIsHere(next: String, isTaken: Bool) throws {
    let server = try server()
    let browser = try Browser()
    let address = next.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    try browser.open("\(server.url)/signup?next=\(address)")
    try browser.type("ada", into: "#register [name=username]")
    try browser.type(Person.password, into: "#register [name=password]")
    try browser.click("#register button")
    if isTaken {
      try browser.wait("location.pathname === '\(next)'")
    } else {
      try browser.wait("!document.getElementById('signed-in').hidden")
    }
    #expect((try browser.run("return location.origin") as? String) == server.url)
  }

  @Test func whoMayNotMakeAnAccountIsNotOfferedOne() throws {
    let server = try server(["CASCADE_AUTH_REGISTRATION": "false"])
    let browser = try Browser()
    try browser.open("\(server.url)/signup")
    try browser.wait("!document.getElementById('sign-in').hidden")
    #expect(try browser.run("return document.querySelector('[data-open]').hidden") as? Bool == true)
    #expect(try browser.run("return document.querySelector('[data-do=email-code]').hidden") as? Bool == true)
  }

  @Test(.enabled(if: LetterBox.isHere, "the tests' Python is absent"))
  func aCodeByEmailMakesAnAccount() throws {
    let box = try LetterBox()
    let server = try server(box.environment)
    let browser = try Browser()
    try browser.open("\(server.url)/login")
    try browser.wait("!document.getElementById('sign-in').hidden")
    try browser.type("eve@example.org", into: "#sign-in [name=username]")
    try browser.click("[data-do=email-code]")
    try browser.wait("!document.getElementById('emailed').hidden")
    try browser.type(try box.letter(0).code, into: "#emailed [name=code]")
    try browser.click("#emailed button")
    try browser.wait("!document.getElementById('new-name').hidden")
    try browser.type("eve", into: "#emailed [name=username]")
    try browser.click("#emailed button")
    try browser.wait("!document.getElementById('signed-in').hidden")
    // And later the code alone signs in; nothing on the page was refused by its own policy.
    try browser.click("#signed-in button")
    try browser.wait("!document.getElementById('sign-in').hidden")
    try browser.type("eve@example.org", into: "#sign-in [name=username]")
    try browser.click("[data-do=email-code]")
    try browser.type(try box.letter(1).code, into: "#emailed [name=code]")
    try browser.click("#emailed button")
    try browser.wait("!document.getElementById('signed-in').hidden")
    #expect(try browser.complaints().filter { $0.contains("Content Security Policy") } == [])
  }

  /// To another service and back, with the second factor that the account asks for.
  @Test(.enabled(if: PythonService.isHere, "the tests' Python is absent"))
  func anotherServiceSignsIn() throws {
    let pair = try OpenIDTests.Pair()
    pair.know("ada")
    let browser = try Browser()
    func goThere() throws {
      try browser.open("\(pair.server.url)/login")
      try browser.wait("document.querySelector('#services button')")
      #expect(try browser.text("#services button") == "Sign in with Example")
      try browser.click("#services button")
      try browser.wait("document.querySelector('input[name=name]')")
      try browser.type("ada", into: "input[name=name]")
      try browser.click("button")
    }
    try goThere()
    try browser.wait("document.getElementById('signed-in') && !document.getElementById('signed-in').hidden")
    #expect(try browser.text("h2") == "You are signed in as ada")
    let offer =
      try browser.run(
        """
        const me = await (await fetch("/api/users/me")).json();
        const ask = (path, body) => fetch(`/api/users/${me.id}/second-factors/${path}`,
          { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
        window.confirmTotp = async (token, code) => (await ask("totp/confirm", { token, code })).status;
        return (await ask("totp", {})).json();
        """) as? [String: Any]
    let program = Authenticator(secret: offer?["secret"] as? String ?? "")
    let token = offer?["token"] as? String ?? ""
    #expect(try browser.run("return confirmTotp(...arguments)", [token, program.code()]) as? Int == 200)
    try browser.click("#signed-in button")
    try goThere()
    try browser.wait("document.getElementById('second') && !document.getElementById('second').hidden")
    try browser.type(program.code(after: 30), into: "#second [name=code]")
    try browser.click("#second button")
    try browser.wait("!document.getElementById('signed-in').hidden")
    #expect(try browser.run("return location.hash") as? String == "")
  }

  @Test(.enabled(if: Authenticator.isHere, "the tests' Python is absent"))
  func aSecondFactorIsAskedFor() throws {
    let server = try server()
    let ada = Person("ada", at: server)
    let offer = ada.call("POST", "users/\(ada.id)/second-factors/totp").json
    let program = Authenticator(secret: offer["secret"] as? String ?? "")
    let confirmed = ada.call(
      "POST", "users/\(ada.id)/second-factors/totp/confirm",
      ["token": offer["token"] ?? "", "code": program.code()])
    let codes = confirmed.json["codes"] as? [String] ?? []
    let browser = try Browser()
    try browser.open("\(server.url)/login")
    try browser.wait("!document.getElementById('sign-in').hidden")
    try browser.type("ada", into: "#sign-in [name=username]")
    try browser.type(Person.password, into: "#sign-in [name=password]")
    try browser.click("#sign-in button")
    try browser.wait("!document.getElementById('second').hidden")
    try browser.type(program.code(after: 30), into: "#second [name=code]")
    try browser.click("#second button")
    try browser.wait("!document.getElementById('signed-in').hidden")
    #expect(codes.count == 10)
  }
}
