// What an account asks for beside the first factor, as its login keeps it: one sealed text, so that whoever reads the database
// has neither the seed of the codes nor anything to try recovery codes on.

internal import Core
internal import Generated
internal import Identity

struct KeptFactors: Sendable {
  /// Of the codes that change with the time.
  var seed: Secret?
  /// The step whose code was shown last: none of its time or before is good again.
  var usedStep = -1
  var usesEmail = false
  var usesPasskeys = false
  /// Of the recovery codes that are left.
  private(set) var recovery: [TokenHash] = []

  static let recoveryCodes = 10

  var isOn: Bool { seed != nil || usesEmail || usesPasskeys }

  /// What may be shown behind a first factor. Whoever reads somebody's mail has not two factors of it, nor who holds a device.
  func wanted(behind first: SignInMethod?) -> [SecondFactor] {
    var factors: [SecondFactor] = []
    if seed != nil { factors.append(.totp) }
    if usesEmail && first != .emailCode { factors.append(.emailCode) }
    if usesPasskeys && first != .passkey { factors.append(.passkey) }
    if isOn && !recovery.isEmpty { factors.append(.recoveryCode) }
    return factors
  }

  /// What is kept once this was shown; nil where it is wrong, or was shown before.
  func showing(_ factor: SecondFactor, _ code: Secret, mailed: Secret, at now: Timestamp) -> KeptFactors? {
    var next = self
    switch factor {
    case .totp:
      guard let step = seed.flatMap({ TOTP(secret: $0) })?.check(code, at: now, after: usedStep) else { return nil }
      next.usedStep = step
    case .emailCode:
      guard usesEmail, EmailedCodes.isCode(code, mailed) else { return nil }
    case .recoveryCode:
      guard let hash = OneTimeCodes.hashToSeal(code), let place = recovery.firstIndex(of: hash) else { return nil }
      next.recovery.remove(at: place)
    // A passkey is no code.
    case .passkey: return nil
    }
    return next
  }

  /// Codes in place of those from before, to be told once.
  mutating func renewRecovery() -> [String] {
    let codes = (0..<KeptFactors.recoveryCodes).map { _ in OneTimeCodes.recovery() }
    recovery = codes.compactMap { OneTimeCodes.hashToSeal($0) }
    return codes.map { $0.reveal() }
  }

  mutating func drop(_ factor: SecondFactor?) {
    if factor == nil || factor == .totp { (seed, usedStep) = (nil, -1) }
    if factor == nil || factor == .emailCode { usesEmail = false }
    if factor == nil || factor == .passkey { usesPasskeys = false }
    if !isOn || factor == .recoveryCode { recovery = [] }
  }
}

// MARK: As it is sealed

extension KeptFactors {
  private static let version: UInt8 = 1
  /// Of the byte that says what else is used.
  private static let (email, passkeys): (UInt8, UInt8) = (1, 2)

  var bytes: [UInt8] {
    let uses = (usesEmail ? KeptFactors.email : 0) | (usesPasskeys ? KeptFactors.passkeys : 0)
    return SealedFields.write(
      KeptFactors.version,
      [
        seed?.revealBytes() ?? [], Array(String(usedStep).utf8), [uses], recovery.flatMap { $0.bytes },
      ])
  }

  /// Nil for what `bytes` would not write.
  init?(_ bytes: [UInt8]) {
    guard let fields = SealedFields.read(KeptFactors.version, bytes), fields.count == 4,
      let step = Int(String(decoding: fields[1], as: UTF8.self)), let uses = fields[2].first,
      fields[3].count % TokenHash.count == 0
    else { return nil }
    seed = fields[0].isEmpty ? nil : Secret(fields[0])
    (usedStep, usesEmail) = (step, uses & KeptFactors.email != 0)
    usesPasskeys = uses & KeptFactors.passkeys != 0
    recovery = stride(from: 0, to: fields[3].count, by: TokenHash.count).compactMap { start in
      TokenHash(Array(fields[3][start..<start + TokenHash.count]))
    }
  }
}
