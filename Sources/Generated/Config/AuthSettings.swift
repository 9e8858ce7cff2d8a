// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// How people come to have accounts, and how long they are believed.
public struct AuthSettings: Sendable, Equatable {
  /// Whether people can make themselves an account.
  public var registration = true
  /// How long an access token is good; then it is renewed.
  public var accessLifetime = Duration.seconds(900)
  /// A session that was not used for so long ends.
  public var sessionLifetime = Duration.seconds(2_592_000)
  /// Sessions of one user; beyond them the one that was used longest ago ends.
  public var maxSessions = 50
  /// A key signs for so long, then a new one does.
  public var keyLifetime = Duration.seconds(2_592_000)
  /// How tokens are signed: so that others can verify them (EDDSA), or with a secret that is this server's alone
  /// (HS256).
  public var tokenAlgorithm = TokenAlgorithm.eddsa
  /// API keys of one user.
  public var maxApiKeys = 50
  /// How long a deleted account can be restored.
  public var deletionGrace = Duration.seconds(2_592_000)
  /// The fewest characters of a password.
  public var minPasswordLength = 8
  /// Passwords that nobody may have, one a line, as those that were found in breaches.
  public var forbiddenPasswords: String?
  /// Memory that checking one password takes; more is harder to guess. Hashes are renewed at the next login.
  public var passwordMemory = 67_108_864
  /// Passes over that memory.
  public var passwordPasses = 3
  /// Passwords that are checked at once; each takes a core.
  public var passwordThreads = 0
  /// The first account's username, made at the first start; it may everything.
  public var rootUsername: String?
  /// The first account's password.
  public var rootPassword: String?
  /// What is delicate (second factors, the email address) takes somebody who signed in within this.
  public var freshSignIn = Duration.seconds(600)
  /// Keys of 64 hexadecimal characters that seal what the database must not hold in clear, the newest first.
  public var keys: [String] = []
  /// Where browsers reach this server, as https://watch.example: other services send people back there, passkeys are
  /// of there.
  public var publicUrl: String?
  /// The domain that passkeys belong to, for ever: another one makes all of them worthless.
  public var passkeyDomain: String?
  /// Pages on which passkeys are made and shown, within that domain; may be given again.
  public var passkeyOrigins: [String] = []
  /// Whether such services may have addresses that are not of the public network; and be spoken to without TLS on
  /// this machine.
  public var oauthPrivateAddresses = false

  public init() {}
}

extension AuthSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "auth.registration", \.auth.registration, .flag, "Whether people can make themselves an account.", reloads: true),
    Setting(
      "auth.access_lifetime", \.auth.accessLifetime, .duration(.seconds(10) ... .seconds(86_400)),
      "How long an access token is good; then it is renewed."),
    Setting(
      "auth.session_lifetime", \.auth.sessionLifetime, .duration(.seconds(60) ... .seconds(31_536_000)),
      "A session that was not used for so long ends."),
    Setting(
      "auth.max_sessions", \.auth.maxSessions, .count(1...1000),
      "Sessions of one user; beyond them the one that was used longest ago ends."),
    Setting(
      "auth.key_lifetime", \.auth.keyLifetime, .duration(.seconds(10) ... .seconds(31_536_000)),
      "A key signs for so long, then a new one does."),
    Setting(
      "auth.token_algorithm", \.auth.tokenAlgorithm, .choice(TokenAlgorithm.words),
      "How tokens are signed: so that others can verify them (EDDSA), or with a secret that is this "
        + "server's alone (HS256)."),
    Setting("auth.max_api_keys", \.auth.maxApiKeys, .count(0...1000), "API keys of one user."),
    Setting(
      "auth.deletion_grace", \.auth.deletionGrace, .duration(.zero ... .seconds(31_536_000)),
      "How long a deleted account can be restored."),
    Setting(
      "auth.min_password_length", \.auth.minPasswordLength, .count(8...128), "The fewest characters of a password."),
    Setting(
      "auth.forbidden_passwords", \.auth.forbiddenPasswords, .path,
      "Passwords that nobody may have, one a line, as those that were found in breaches.", note: "none"),
    Setting(
      "auth.password_memory", \.auth.passwordMemory, .bytes(8192...1_073_741_824),
      "Memory that checking one password takes; more is harder to guess. Hashes are renewed at the next "
        + "login."),
    Setting("auth.password_passes", \.auth.passwordPasses, .count(1...100), "Passes over that memory."),
    Setting(
      "auth.password_threads", \.auth.passwordThreads, .count(0...64),
      "Passwords that are checked at once; each takes a core.", note: "half the cores"),
    Setting(
      "auth.root_username", \.auth.rootUsername, .text,
      "The first account's username, made at the first start; it may everything.",
      note: "none: the data folder gets a set-up token", rules: SettingRules(length: 3...50)),
    Setting(
      "auth.root_password", \.auth.rootPassword, .text, "The first account's password.",
      rules: SettingRules(length: 8...128), isSecret: true),
    Setting(
      "auth.fresh_sign_in", \.auth.freshSignIn, .duration(.seconds(1) ... .seconds(86_400)),
      "What is delicate (second factors, the email address) takes somebody who signed in within this."),
    Setting(
      "auth.keys", \.auth.keys, .text,
      "Keys of 64 hexadecimal characters that seal what the database must not hold in clear, the newest "
        + "first.",
      note: "one that is made in data_dir", rules: SettingRules(count: 0...16), isSecret: true),
    Setting(
      "auth.public_url", \.auth.publicUrl, .origin,
      "Where browsers reach this server, as https://watch.example: other services send people back there, "
        + "passkeys are of there.",
      note: "none: nobody signs in by way of other services"),
    Setting(
      "auth.passkey_domain", \.auth.passkeyDomain, .text,
      "The domain that passkeys belong to, for ever: another one makes all of them worthless.",
      note: "the host of auth.public_url", rules: SettingRules(length: 1...253)),
    Setting(
      "auth.passkey_origins", \.auth.passkeyOrigins, .origin,
      "Pages on which passkeys are made and shown, within that domain; may be given again.",
      note: "auth.public_url; development: http://localhost, at the ports of listen",
      rules: SettingRules(count: 0...16)),
    Setting(
      "auth.oauth_private_addresses", \.auth.oauthPrivateAddresses, .flag,
      "Whether such services may have addresses that are not of the public network; and be spoken to "
        + "without TLS on this machine."),
  ]
}
