// Codes that came by email. Nothing is kept of them: who asks gets a sealed token with the code in it, and brings it back
// with what was in the letter. So it may be another node that is asked, and an address that nobody has costs the same.

internal import API
internal import Core
internal import Generated
internal import Identity

struct EmailedCode: Sendable {
  enum Purpose: String {
    case signIn = "sign in by email"
    case newAddress = "new email address"

    var lifetime: Duration { self == .signIn ? .seconds(900) : .seconds(86_400) }
  }

  /// As addresses are compared.
  let address: String
  /// Whose it is to become.
  let user: ID<User>?
  let code: Secret

  private static let version: UInt8 = 1

  init(to address: String, for user: ID<User>? = nil) {
    (self.address, self.user, code) = (Accounts.folded(address), user, OneTimeCodes.digits())
  }

  var bytes: [UInt8] {
    SealedFields.write(
      EmailedCode.version,
      [Array(address.utf8), Array((user?.description ?? "").utf8), code.revealBytes()])
  }

  init?(_ bytes: [UInt8]) {
    guard let fields = SealedFields.read(EmailedCode.version, bytes), fields.count == 3 else { return nil }
    address = String(decoding: fields[0], as: UTF8.self)
    (user, code) = (ID<User>(text: String(decoding: fields[1], as: UTF8.self)), Secret(fields[2]))
  }
}

enum EmailedCodes {
  /// Spaces, which people type between groups, make no difference.
  static func isCode(_ shown: Secret, _ code: Secret) -> Bool {
    Secret(shown.revealBytes().filter { $0 != UInt8(ascii: " ") }).matches(code)
  }

  /// `a***@example.org`.
  static func masked(_ address: String) -> String {
    let parts = address.split(separator: "@", maxSplits: 1)
    guard parts.count == 2 else { return "***" }
    return "\(parts[0].prefix(1))***@\(parts[1])"
  }
}

extension Accounts {
  static let noEmail = APIError(.noEmail, "The account has no email address that codes go to.")

  func issue(_ code: EmailedCode, for purpose: EmailedCode.Purpose) throws(APIError) -> SentCode {
    var answer = SentCode()
    (answer.token, answer.expiresAt) = try step(purpose.rawValue, code.bytes, within: purpose.lifetime)
    return answer
  }

  /// What was asked for, once the code in the letter was shown. The token is the caller's to spend.
  func check(
    _ shown: Secret, _ token: String, for purpose: EmailedCode.Purpose, _ caller: Caller
  ) async throws(APIError) -> (StepToken, EmailedCode) {
    let step = try step(token, of: purpose.rawValue)
    guard let asked = EmailedCode(step.state) else {
      throw APIError(.signInExpired, "This was begun too long ago: begin again.")
    }
    let attempt = try await attempts.begin("email \(asked.address)", caller)
    guard EmailedCodes.isCode(shown, asked.code) else {
      throw APIError(.wrongCode, "The code is not the one of the last letter.")
    }
    await attempt.succeeded()
    return (step, asked)
  }
}
