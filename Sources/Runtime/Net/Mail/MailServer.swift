// The server that takes our mail: configuration, looked at when the server starts.

public import Core

/// Where mail is handed over, and how.
public struct MailServer: Sendable {
  public enum Security: Sendable {
    /// As it is: for a server on the same machine.
    case none
    /// STARTTLS where it is offered. Who sits in between can keep it from being offered, so no password goes there.
    case startTLSIfOffered
    /// STARTTLS, or nothing.
    case startTLS
    /// TLS from the first byte: `smtps`.
    case tls
  }

  public struct Login: Sendable {
    public let user: String
    public let password: Secret
    /// Ways that are tried, by their names in SASL; both give the password away, so TLS is around them.
    public enum Mechanism: String, Sendable, CaseIterable {
      case plain = "PLAIN"
      case login = "LOGIN"
    }
    public let mechanisms: [Mechanism]

    public init(user: String, password: Secret, mechanisms: [Mechanism] = Mechanism.allCases) {
      self.user = user
      self.password = password
      self.mechanisms = mechanisms
    }
  }

  public let host: String
  public let port: Int
  public let security: Security
  public let login: Login?
  public let trust: ClientOptions.Trust
  /// What we call ourselves; nil for the machine's name.
  public let ownName: String?
  public let connectTimeout: Duration
  /// From `send` to the server's last word.
  public let timeout: Duration

  public init(
    host: String, port: Int, security: Security = .startTLS, login: Login? = nil,
    trust: ClientOptions.Trust = .system, ownName: String? = nil, connectTimeout: Duration = .seconds(10),
    timeout: Duration = .seconds(60)
  ) throws(MailError) {
    guard MailServer.isHost(host) else {
      throw MailError(.configuration, "the mail server's host must be a name or an address")
    }
    guard (1...65_535).contains(port) else {
      throw MailError(.configuration, "the mail server's port must be 1 to 65535")
    }
    if let ownName, !MailServer.isHost(ownName) {
      throw MailError(.configuration, "our own name to the mail server must be a host's")
    }
    if let login {
      try MailServer.check(login)
      if case .startTLSIfOffered = security {
        throw MailError(
          .configuration, "a password for the mail server needs startTLS or tls: it must not go in the clear")
      }
    }
    self.host = host
    self.port = port
    self.security = security
    self.login = login
    self.trust = trust
    self.ownName = ownName
    self.connectTimeout = connectTimeout
    self.timeout = timeout
  }

  private static func check(_ login: Login) throws(MailError) {
    let password = login.password.revealBytes()
    guard !login.user.isEmpty, !password.isEmpty, !login.mechanisms.isEmpty else {
      throw MailError(.configuration, "a login at the mail server needs user, password and a mechanism")
    }
    guard login.user.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }), !password.contains(0) else {
      throw MailError(.configuration, "the user or the password of the mail server has a control character")
    }
  }

  private static func isHost(_ text: String) -> Bool {
    let signs = Set(".-:".utf8)
    return (1...253).contains(text.utf8.count)
      && text.utf8.allSatisfy { MailAddress.isAlphanumeric($0) || signs.contains($0) }
  }

  var url: String {
    let scheme = if case .tls = security { "smtps" } else { "smtp" }
    let host = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
    return "\(scheme)://\(host):\(port)" + (ownName.map { "/\($0)" } ?? "")
  }
}
