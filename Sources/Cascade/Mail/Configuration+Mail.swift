// The mail server and the letters, as the operator said.

internal import Core
internal import Generated
internal import Net

extension Configuration {
  struct Mail: Sendable {
    let server: MailServer
    let from: MailAddress
    let fromName: String?
    let domains: Set<String>
    let letters: Letters
  }

  /// Nil where no mail is sent.
  func mail() throws(StartError) -> Mail? {
    let mail = settings.mail
    guard let host = mail.host else { return nil }
    guard let from = mail.from else { throw StartError("mail.from: say whom the letters are from") }
    let letters = try Letters(folder: mail.letters.map(read))
    do throws(MailError) {
      let server = try MailServer(
        host: host, port: mail.port, security: security(mail.security),
        login: mail.username.map { .init(user: $0, password: Secret(mail.password ?? "")) },
        trust: mail.caFile.map { .authorities(file: read($0)) } ?? .system, timeout: mail.timeout)
      return Mail(
        server: server, from: try MailAddress(from), fromName: mail.fromName,
        domains: Set(mail.domains.map { $0.lowercased() }), letters: letters)
    } catch {
      throw StartError("mail: \(error)")
    }
  }

  private func security(_ wanted: MailSecurity) -> MailServer.Security {
    switch wanted {
    case .tls: .tls
    case .startTls: .startTLS
    case .startTlsIfOffered: .startTLSIfOffered
    case .none: .none
    }
  }

  /// What can be said before anything is started.
  func mailComplaints() -> [String] {
    let mail = settings.mail
    guard mail.host != nil else { return [] }
    if mail.username != nil && mail.password == nil { return ["mail.password: mail.username needs it"] }
    guard isProduction, mail.security == .startTlsIfOffered else { return [] }
    return ["production refuses mail.security start_tls_if_offered: whoever sits in between reads the letters"]
  }
}
