// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// The server that takes this server's mail. Without one there are no codes by email.
public struct MailSettings: Sendable, Equatable {
  /// Its name or address.
  public var host: String?
  /// Its port.
  public var port = 587
  /// How the way there is encrypted.
  public var security = MailSecurity.startTls
  /// What we are called there; only over an encrypted way.
  public var username: String?
  /// And our password.
  public var password: String?
  /// PEM file with who vouches for it.
  public var caFile: String?
  /// Whom its mail is from.
  public var from: String?
  /// And by what name.
  public var fromName: String?
  /// How long one message may take to be taken.
  public var timeout = Duration.seconds(60)
  /// Folder with letters in words of your own: sign-in.txt and so on, as the guide says.
  public var letters: String?
  /// Domains whose addresses are taken; all where none is named; may be given again.
  public var domains: [String] = []

  public init() {}
}

extension MailSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "mail.host", \.mail.host, .text, "Its name or address.", note: "none: no mail is sent",
      rules: SettingRules(length: 1...253)),
    Setting("mail.port", \.mail.port, .count(1...65_535), "Its port."),
    Setting("mail.security", \.mail.security, .choice(MailSecurity.words), "How the way there is encrypted."),
    Setting(
      "mail.username", \.mail.username, .text, "What we are called there; only over an encrypted way.",
      rules: SettingRules(length: 1...254)),
    Setting(
      "mail.password", \.mail.password, .text, "And our password.", rules: SettingRules(length: 1...1024),
      isSecret: true),
    Setting("mail.ca_file", \.mail.caFile, .path, "PEM file with who vouches for it.", note: "whom the system trusts"),
    Setting(
      "mail.from", \.mail.from, .text, "Whom its mail is from.", note: "none; mail.host needs it",
      rules: SettingRules(length: 3...254)),
    Setting(
      "mail.from_name", \.mail.fromName, .text, "And by what name.", note: "the server's title",
      rules: SettingRules(length: 0...64)),
    Setting(
      "mail.timeout", \.mail.timeout, .duration(.seconds(1) ... .seconds(600)),
      "How long one message may take to be taken."),
    Setting(
      "mail.letters", \.mail.letters, .path,
      "Folder with letters in words of your own: sign-in.txt and so on, as the guide says.",
      note: "those of this server"),
    Setting(
      "mail.domains", \.mail.domains, .text,
      "Domains whose addresses are taken; all where none is named; may be given again.",
      rules: SettingRules(count: 0...256)),
  ]
}
