// Which passwords may be chosen: long enough, in no list of what others chose, and not the name of who chooses. Kinds of
// characters are not asked for: NIST SP 800-63B found that this makes passwords worse.

public import Core

/// Why a password may not be chosen.
public enum PasswordFault: String, Sendable, CaseIterable {
  case tooShort
  case tooLong
  case isUsername
  /// It is in the list of known ones.
  case isKnown
}

/// Says whether a password may be chosen.
public struct PasswordRules: Sendable {
  /// In characters, counted as the schema counts them: Unicode scalars.
  public let lengths: ClosedRange<Int>
  private let known: KnownPasswords?

  public init(lengths: ClosedRange<Int> = 8...128, known: KnownPasswords? = nil) {
    precondition(lengths.upperBound * 4 <= PasswordHasher.maxBytes, "what may be chosen can be hashed")
    self.lengths = lengths
    self.known = known
  }

  /// What is wrong with it; nil where it may be chosen.
  public func fault(in password: Secret, of username: String) -> PasswordFault? {
    guard password.revealBytes().count <= PasswordHasher.maxBytes else { return .tooLong }
    let text = password.reveal()
    let count = text.unicodeScalars.count
    if count < lengths.lowerBound { return .tooShort }
    if count > lengths.upperBound { return .tooLong }
    if UsernameRules.key(of: text) == UsernameRules.key(of: username) { return .isUsername }
    return known?.contains(password) ?? false ? .isKnown : nil
  }
}
