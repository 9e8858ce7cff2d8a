import Testing

@testable import Core

@Suite struct SecretTests {
  private struct Account {
    let name = "ann"
    let password = Secret("hunter2")
  }
  private struct Refused: Error { let token = Secret("hunter2") }

  @Test func printsNowhere() {
    let secret = Secret("hunter2")
    let account = Account()
    var texts = [
      "\(secret)", String(reflecting: secret), String(describing: secret), "\(account)", String(reflecting: account),
      "\([secret])", "\(["k": secret])", "\(Optional(secret) as Any)", "\(Refused())",
      "\(Mirror(reflecting: secret).children.map { "\($0)" })",
    ]
    for value in [secret, account, [secret], ["k": secret], Optional(secret) as Any, (1, secret)] as [Any] {
      var text = ""
      dump(value, to: &text)
      texts.append(text)
    }
    for text in texts { #expect(!text.contains("hunter2") && !text.contains("104")) }
    #expect("\(secret)" == "‹redacted›")
    #expect("\(account)".contains("‹redacted›"))
    for value in [LogValue.secret(secret), .error(Refused()), "\(secret)"] {
      if case .string(let text) = value { #expect(!text.contains("hunter2")) }
    }
  }

  @Test func onlyRevealShowsIt() {
    #expect(Secret("hunter2").reveal() == "hunter2")
    #expect(Secret([1, 2, 255]).revealBytes() == [1, 2, 255])
  }

  @Test func matchesOnlyItself() {
    let secret = Secret("hunter2")
    #expect(secret.matches(Secret("hunter2")) && secret.matches("hunter2".utf8Span.span))
    for other in ["", "hunter", "hunter22", "hunter2hunter2", "Hunter2", "hunter3", "xunter2"] {
      #expect(!secret.matches(Secret(other)) && !Secret(other).matches(secret))
    }
    #expect(!Secret("").matches(Secret("")))
  }
}
