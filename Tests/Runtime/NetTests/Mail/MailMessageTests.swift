import Core
import Testing

@testable import Net

@Suite struct MailMessageTests {
  private func refusal(_ body: () throws(MailError) -> Void) -> MailError.Kind? {
    do throws(MailError) { try body() } catch { return error.kind }
    return nil
  }

  private static let breaks = ["\r\n", "\n", "\r", "\0", "\u{b}", "\u{85}", "\u{2028}", "\u{1b}", "\u{7f}"]

  @Test(arguments: breaks) func noHeaderBecomesTwo(text: String) throws {
    let injected = "Hello" + text + "Bcc: everybody@example.org"
    #expect(refusal { () throws(MailError) in _ = try mail(subject: injected) } == .invalidField)
    #expect(refusal { () throws(MailError) in _ = try MailField("X-Test", injected) } == .invalidField)
    #expect(refusal { () throws(MailError) in _ = try MailField("X-Test" + text, "a") } == .invalidField)
    #expect(
      refusal { () throws(MailError) in _ = try Mailbox(MailAddress("ada@example.org"), name: injected) }
        == .invalidField)
    for address in [
      "ada@example.org" + text, text + "ada@example.org", "a" + text + "da@example.org",
      "ada@example.org>" + text + "<b@c",
    ] {
      #expect(refusal { () throws(MailError) in _ = try MailAddress(address) } == .invalidAddress)
    }
  }

  @Test(arguments: [
    "", "ada", "@example.org", "ada@", "a@b@c", "ada @example.org", "<ada@example.org>", "ada@example.org, b@c",
    "\"a b\"@example.org", "ada@[127.0.0.1]", "ada.@example.org", ".ada@example.org", "a..b@example.org",
    "ada@example..org", "ada@-example.org", "ada@example.org.", "ädа@example.org", "ada@bücher.example",
    "a(b)@example.org",
    "a;b@example.org", "a,b@example.org", "a:b@example.org",
  ]) func anAddressThatIsNoneIsRefused(text: String) {
    #expect(refusal { () throws(MailError) in _ = try MailAddress(text) } == .invalidAddress)
  }

  @Test(arguments: ["ada@example.org", "a.b+tag@sub.example.org", "root@localhost", "x!#$%&'*/=?^_`{|}~-@a.b", "-a@b"])
  func anAddressIsTaken(text: String) throws {
    #expect(try MailAddress(text).text == text)
  }

  @Test func longAddressesAreRefused() throws {
    let long = String(repeating: "a", count: 64)
    _ = try MailAddress(long + "@example.org")
    #expect(refusal { () throws(MailError) in _ = try MailAddress(long + "a@example.org") } == .invalidAddress)
    #expect(refusal { () throws(MailError) in _ = try MailAddress("a@" + long + ".org") } == .invalidAddress)
    let domain = Array(repeating: String(repeating: "a", count: 60), count: 5).joined(separator: ".")
    #expect(refusal { () throws(MailError) in _ = try MailAddress("a@" + domain) } == .invalidAddress)
  }

  @Test(arguments: [
    "From", "to", "BCC", "Cc", "Content-Type", "content-transfer-encoding", "Date", "Resent-To", "Received", "a b", "",
    "a:",
  ])
  func headersThatAreTheMessagesOwnAreRefused(name: String) {
    #expect(refusal { () throws(MailError) in _ = try MailField(name, "x") } == .invalidField)
  }

  @Test func boundsAreKept() throws {
    let nobody = refusal { () throws(MailError) in _ = try mail(to: []) }
    #expect(nobody == .invalidMessage)
    #expect(refusal { () throws(MailError) in _ = try mail(to: Array(repeating: "a@b", count: 51)) } == .invalidMessage)
    let large = String(repeating: "a", count: MailLimits.bodyBytes + 1)
    #expect(refusal { () throws(MailError) in _ = try mail(text: large) } == .invalidMessage)
    #expect(refusal { () throws(MailError) in _ = try mail(html: large) } == .invalidMessage)
    #expect(refusal { () throws(MailError) in _ = try mail(text: "a\0b") } == .invalidMessage)
    let subject = String(repeating: "a", count: MailLimits.fieldBytes + 1)
    #expect(refusal { () throws(MailError) in _ = try mail(subject: subject) } == .invalidField)
    let field = try MailField("X-A", "a")
    #expect(
      refusal { () throws(MailError) in
        _ = try MailMessage(
          from: Mailbox(MailAddress("a@b")), to: [Mailbox(MailAddress("a@b"))], subject: "", text: "",
          fields: [field, field])
      } == .invalidField)
  }

  /// Whatever is in it: lines of visible ASCII and spaces that end in CRLF, none too long, and the headers that it has.
  @Test func everyMessageIsLinesOfASCII() throws {
    let pieces = [
      "a", "word", " ", "  ", "\t", "ü", "你", "🎬", "=?", "=", ".", "\n", "\r", "\r\n",
      "long-" + String(repeating: "x", count: 90),
    ]
    for _ in 0..<500 {
      func text(_ count: Int) -> String { (0..<count).map { _ in pieces.randomElement()! }.joined() }
      func line(_ count: Int) -> String { String(text(count).unicodeScalars.filter { $0.value >= 0x20 }) }
      let message = try MailMessage(
        from: Mailbox(MailAddress("a@b"), name: line(5)), to: [Mailbox(MailAddress("c@d"), name: line(3))],
        subject: line(8), text: text(60), html: text(3), fields: [MailField("X-More", line(4))])
      let rendered = message.rendered.array
      let lines = String(decoding: rendered, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(rendered.allSatisfy { (0x20..<0x7f).contains($0) || $0 == 0x0d || $0 == 0x0a || $0 == 0x09 })
      let wrong = lines.first {
        $0.utf8.contains(0x0d) || $0.utf8.contains(0x0a) || $0.utf8.count > 78 || $0.hasSuffix(" ")
          || $0.hasSuffix("\t")
      }
      #expect(wrong == nil)
      #expect(lines.last?.isEmpty == true)
      let names = lines.prefix { !$0.isEmpty }.filter { !$0.hasPrefix(" ") }.map { $0.split(separator: ":")[0] }
      #expect(names == ["Date", "From", "To", "Subject", "Message-ID", "X-More", "MIME-Version", "Content-Type"])
    }
  }

  @Test func twoMessagesHaveTwoIDs() throws {
    #expect(try mail().id != mail().id)
  }

  @Test func aServerThatCannotBeIsSaid() throws {
    func server(
      _ host: String = "localhost", _ port: Int = 25, _ security: MailServer.Security = .startTLS,
      login: MailServer.Login? = nil, name: String? = nil
    ) -> MailError.Kind? {
      refusal { () throws(MailError) in
        _ = try MailServer(host: host, port: port, security: security, login: login, ownName: name)
      }
    }
    #expect(server() == nil && server("::1") == nil && server(name: "watch.example.org") == nil)
    for host in ["", "a b", "a/b", "a@b", "a\r\nb", "http://a"] {
      #expect(server(host) == .configuration && server(name: host) == .configuration)
    }
    #expect(server("a", 0) == .configuration && server("a", 65_536) == .configuration)
    let right = MailServer.Login(user: "ada", password: Secret("a"))
    #expect(server(login: right) == nil && server("a", 25, .startTLSIfOffered, login: right) == .configuration)
    for (user, password) in [("", "a"), ("a", ""), ("a\nb", "a"), ("a", "a\0b")] {
      #expect(server(login: .init(user: user, password: Secret(password))) == .configuration)
    }
  }

  @Test func aConversationIsFollowed() {
    var conversation = SMTPConversation()
    func heard(_ line: String) { conversation.received(line.utf8Span.span) }
    func said(_ line: String) { conversation.sent(line.utf8Span.span) }
    heard("220 mail.test\r\n")
    #expect(conversation.stage == .opening && conversation.status == 220)
    said("EHLO RCPT TO:\r\n")
    heard("what")
    heard("4")
    #expect(conversation.stage == .opening && conversation.status == 220)
    said("MAIL FROM:<a@b>\r\n")
    #expect(conversation.stage == .sender && conversation.status == nil)
    said("RCPT TO:<a@b>\r\n")
    heard("550-a\r\n")
    heard("550 b\r\n")
    #expect(conversation.stage == .recipient && conversation.status == 550)
    said("DATA\r\n")
    #expect(conversation.stage == .message && conversation.status == nil)
  }
}
