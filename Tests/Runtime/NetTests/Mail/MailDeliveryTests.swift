import Core
import Foundation
import Testing

@testable import Net

@Suite(.enabled(if: MailPost.isHere, "scripts/bootstrap test makes build/python")) struct MailDeliveryTests {
  @Test func aMessageArrivesAsItWasWritten() async throws {
    let post = try await MailPost()
    let message = try MailMessage(
      from: Mailbox(MailAddress("cascade@example.org"), name: "Cascade: Größe, \"A\""),
      to: [Mailbox(MailAddress("ada@example.org"), name: "Ada L"), Mailbox(MailAddress("bob@example.org"))],
      subject: "Ein Code für dich: 🎬 ist bereit, und der Betreff ist länger als eine Zeile es sein darf",
      text: "Hallo Ada,\n\ndein Code: 123 = 456\n", html: "<p>Hallo <b>Ada</b> &amp; 你好</p>",
      replyTo: Mailbox(MailAddress("help@example.org")), fields: [MailField("Auto-Submitted", "auto-generated")],
      date: Timestamp(text: "2026-03-01T09:05:07Z")!)
    try await post.send(message, post.server(ownName: "watch.example.org"))
    let kept = try await post.kept()
    #expect(kept.sender == "cascade@example.org" && kept.recipients == ["ada@example.org", "bob@example.org"])
    #expect(kept.field("Subject") == message.subject)
    #expect(kept.field("From") == "\"Cascade: Größe, \\\"A\\\"\" <cascade@example.org>")
    #expect(kept.field("To") == "Ada L <ada@example.org>, bob@example.org")
    #expect(kept.field("Reply-To") == "help@example.org" && kept.field("Auto-Submitted") == "auto-generated")
    #expect(kept.field("Date") == "Sun, 01 Mar 2026 09:05:07 +0000")
    #expect(kept.field("Message-ID") == "<\(message.id)>" && message.id.hasSuffix("@example.org"))
    #expect(
      kept.field("MIME-Version") == "1.0" && kept.field("Content-Type")?.hasPrefix("multipart/alternative") == true)
    #expect(kept.bodies == ["plain": message.text, "html": message.html! + "\n"])
    #expect(kept.hello == "watch.example.org" && !kept.isSecure)
  }

  @Test func whoSendsFromALoopIsThereAgainAndTheLoopGoesOn() async throws {
    let post = try await MailPost()
    let server = try post.server()
    let hasGoneOn = try await onLoop { loop in
      let sender = MailSender(server, threads: 1)
      var hasGoneOn = false
      _ = loop.schedule(after: .milliseconds(1)) { hasGoneOn = true }
      try await sender.send(mail())
      loop.assertCurrent()
      sender.shutDown()
      return hasGoneOn
    }
    #expect(hasGoneOn)
    #expect(try await post.kept().recipients == ["ada@example.org"])
  }

  @Test func whateverATextHoldsArrives() async throws {
    let post = try await MailPost()
    let texts = [
      ".\n..\n.end\n", "From here\n", "a\rb\r\nc\n\nd \ne\t\n", String(repeating: "long ", count: 400) + "\n",
      String(repeating: "ü", count: 500) + "\n", "=20 = =\n", "\u{7f}\u{1}\u{1b}[31m\n", "\n\n",
      "\r\n.\r\nMAIL FROM:<a@b>\r\n",
    ]
    let server = try post.server()
    for (index, text) in texts.enumerated() {
      try await post.send(try mail(text: text), server)
      let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      #expect(try await post.kept(index).bodies["plain"] == lines)
    }
    #expect(post.count == texts.count)
  }

  // MARK: Logins

  @Test(arguments: MailServer.Login.Mechanism.allCases) func aLoginIsTaken(mechanism: MailServer.Login.Mechanism)
    async throws
  {
    let other = MailServer.Login.Mechanism.allCases.first { $0 != mechanism }!
    let post = try await MailPost(["login": true, "without": [other.rawValue]])
    try await post.send(mail(), post.server(login: .init(user: "ada", password: Secret("secret ü"))))
    let kept = try await post.kept()
    #expect(kept.user == "ada" && post.said("login \(mechanism.rawValue)") == 1)
  }

  @Test(arguments: MailServer.Login.Mechanism.allCases) func aWrongPasswordIsRefused(
    mechanism: MailServer.Login.Mechanism
  ) async throws {
    let post = try await MailPost(["login": true])
    let login = MailServer.Login(user: "ada", password: Secret("guess"), mechanisms: [mechanism])
    await expectMailError(.login, status: 535, isTemporary: false) { () throws(MailError) in
      try await post.send(mail(), post.server(login: login))
    }
    #expect(await post.wait(for: "login \(mechanism.rawValue)") == 0)
    #expect(post.count == 0)
  }

  @Test func whoDoesNotLogInIsRefused() async throws {
    let post = try await MailPost(["login": true])
    await expectMailError(.refusedSender, status: 530) { () throws(MailError) in
      try await post.send(mail(), post.server())
    }
  }

  // MARK: TLS

  @Test func startTLSIsUsedAndTheLoginIsWithin() async throws {
    let certificates = try Certificates()
    let post = try await MailPost(
      ["login": true, "requiresTLS": true], certificate: certificates.make("mail", for: "DNS:localhost,IP:127.0.0.1"))
    let login = MailServer.Login(user: "ada", password: Secret("secret ü"))
    let trust = ClientOptions.Trust.authorities(file: certificates.authority)
    try await post.send(mail(), post.server(.startTLS, host: "localhost", login: login, trust: trust))
    let kept = try await post.kept()
    #expect(kept.isSecure && kept.user == "ada")
  }

  @Test func tlsFromTheFirstByteIsUsed() async throws {
    let certificates = try Certificates()
    let post = try await MailPost(["implicit": true], certificate: certificates.make("mail", for: "IP:127.0.0.1"))
    try await post.send(mail(), post.server(.tls, trust: .authorities(file: certificates.authority)))
    #expect(try await post.kept().isSecure)
  }

  @Test(arguments: [true, false]) func aCertificateThatIsNotBelievedIsRefused(implicit: Bool) async throws {
    let certificates = try Certificates()
    let stranger = try await MailPost(
      ["implicit": implicit], certificate: certificates.make("mail", for: "IP:127.0.0.1"))
    let named = try await MailPost(
      ["implicit": implicit], certificate: certificates.make("other", for: "DNS:other.example"))
    let security: MailServer.Security = implicit ? .tls : .startTLS
    await expectMailError(.tls, isTemporary: false) { () throws(MailError) in
      try await stranger.send(mail(), stranger.server(security))
    }
    await expectMailError(.tls) { () throws(MailError) in
      try await named.send(mail(), named.server(security, trust: .authorities(file: certificates.authority)))
    }
    #expect(stranger.count == 0 && named.count == 0)
  }

  @Test func withoutSTARTTLSNothingIsSentWhereItIsRequired() async throws {
    let post = try await MailPost(["login": true])
    let login = MailServer.Login(user: "ada", password: Secret("secret ü"))
    await expectMailError(.noTLS, isTemporary: false) { () throws(MailError) in
      try await post.send(mail(), post.server(.startTLS, login: login))
    }
    #expect(post.said("login PLAIN") == nil && post.said("login LOGIN") == nil)
  }

  @Test func startTLSThatIsOfferedIsTakenAndElseNot() async throws {
    let certificates = try Certificates()
    let offers = try await MailPost(certificate: certificates.make("mail", for: "IP:127.0.0.1"))
    try await offers.send(
      mail(), offers.server(.startTLSIfOffered, trust: .authorities(file: certificates.authority)))
    #expect(try await offers.kept().isSecure)
    let plain = try await MailPost()
    try await plain.send(mail(), plain.server(.startTLSIfOffered))
    #expect(try await !plain.kept().isSecure)
  }

  // MARK: Refusals

  @Test func eachRefusalSaysWhatIsRefused() async throws {
    let post = try await MailPost()
    let server = try post.server()
    await expectMailError(.refusedRecipient, status: 550, isTemporary: false) { () throws(MailError) in
      try await post.send(mail(to: ["ada@example.org", "refused@example.org"]), server)
    }
    await expectMailError(.refusedRecipient, status: 451, isTemporary: true) { () throws(MailError) in
      try await post.send(mail(to: ["later@example.org"]), server)
    }
    await expectMailError(.refusedSender, status: 550, isTemporary: false) { () throws(MailError) in
      try await post.send(mail(from: "refused@example.org"), server)
    }
    await expectMailError(.refusedMessage, status: 550, isTemporary: false) { () throws(MailError) in
      try await post.send(mail(subject: "refused"), server)
    }
    await expectMailError(.refusedMessage, status: 451, isTemporary: true) { () throws(MailError) in
      try await post.send(mail(subject: "later"), server)
    }
    #expect(post.count == 0)
  }

  @Test func whoLeavesOrIsNotThereIsSaid() async throws {
    let post = try await MailPost()
    for message in [
      try mail(from: "leave@example.org"), try mail(to: ["leave@example.org"]), try mail(subject: "leave"),
    ] {
      await expectMailError(.disconnected, isTemporary: true) { () throws(MailError) in
        try await post.send(message, post.server())
      }
    }
    let nobody = try MailServer(host: "127.0.0.1", port: 1, security: .none)
    await expectMailError(.connect, isTemporary: true) { () throws(MailError) in try await post.send(mail(), nobody) }
    let nowhere = try MailServer(host: "nowhere.invalid", port: 25, security: .none)
    await expectMailError(.resolve, isTemporary: true) { () throws(MailError) in try await post.send(mail(), nowhere) }
  }
}
