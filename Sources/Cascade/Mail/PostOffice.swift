// Carries letters to the mail server: at once, and again a little later where it could not take one just now. No letter is
// worth a table of its own: a code is good for minutes, and who waits for one asks again (docs/decisions/024-second-steps.md).

internal import API
internal import Core
internal import Domain
internal import Generated
internal import Net

final class PostOffice: Sendable {
  private let sender: MailSender
  private let letters: Letters
  private let from: MailAddress
  private let fromName: String?
  private let domains: Set<String>
  private let live: LiveSettings
  private let home: Loop
  private let sent: Counter
  private let failed: Counter
  private let again: Counter
  private let log = Logger(part: "mail")

  /// Letters that are on their way, or wait for their next try.
  private let underway = Monitor(0)

  /// More than these are not taken: a mail server that is away for long costs no more memory than this.
  private let maxUnderway: Int
  /// Waits before a letter is tried again.
  private static let waits: [Duration] = [.seconds(2), .seconds(10), .seconds(60)]

  init(
    _ settings: Configuration.Mail, _ live: LiveSettings, _ metrics: Metrics, on home: Loop, maxUnderway: Int = 1_000
  ) {
    sender = MailSender(settings.server)
    (letters, from, fromName, domains) = (settings.letters, settings.from, settings.fromName, settings.domains)
    (self.live, self.home, self.maxUnderway) = (live, home, maxUnderway)
    let help: StaticString = "Letters, by what became of them."
    sent = metrics.counter("cascade_mail_letters_total", help: help, labels: ["outcome": "sent"])
    failed = metrics.counter("cascade_mail_letters_total", help: help, labels: ["outcome": "failed"])
    again = metrics.counter("cascade_mail_letters_total", help: help, labels: ["outcome": "retried"])
  }

  /// As rules have it.
  var post: Post {
    Post(
      takes: { self.takes($0) },
      send: { letter, address in self.take(letter, to: address) },
      sendNow: { letter, address async throws(APIError) in try await self.carryNow(letter, to: address) })
  }

  /// Not on a loop: it waits for what is under way.
  func close() { sender.shutDown() }

  private func takes(_ address: String) -> Bool {
    guard let address = try? MailAddress(address) else { return false }
    return domains.isEmpty || domains.contains(address.domain.lowercased())
  }

  private func take(_ letter: Letter, to address: String) {
    let isTaken = underway.withLock { count in
      guard count < maxUnderway else { return false }
      count += 1
      return true
    }
    guard isTaken else {
      failed.add()
      return log.warn("a letter was not taken", ["why": "too many wait already"])
    }
    home.spawn { [self] in
      await carry(letter, to: address)
      underway.withLock { $0 -= 1 }
    }
  }

  private func carry(_ letter: Letter, to address: String) async {
    for wait in PostOffice.waits + [nil] {
      do throws(MailError) {
        try await sender.send(try message(letter, to: address))
        return sent.add()
      } catch {
        guard error.isTemporary, error.kind != .closed, let wait else {
          failed.add()
          return log.warn("a letter was not taken", ["why": .string("\(error)")])
        }
        again.add()
        log.info("a letter is tried again", ["why": .string("\(error)"), "wait": .duration(wait)])
        guard (try? await home.sleep(for: wait)) != nil else { return }
      }
    }
  }

  private func carryNow(_ letter: Letter, to address: String) async throws(APIError) {
    do throws(MailError) { try await sender.send(try message(letter, to: address)) } catch {
      throw APIError(.mailFailed, "The letter was not taken: \(error).")
    }
  }

  private func message(_ letter: Letter, to address: String) throws(MailError) -> MailMessage {
    let server = live.now.title ?? "Cascade"
    let (subject, text) = letters.filled(letter, server: server)
    return try MailMessage(
      from: Mailbox(from, name: fromName ?? server), to: [Mailbox(MailAddress(address))], subject: subject, text: text,
      // No machine is to answer.
      fields: [MailField("Auto-Submitted", "auto-generated")])
  }
}
