// Passwords are kept as Argon2id hashes (libsodium). Hashing is slow and heavy on purpose, so it runs on a few workers
// of its own, behind a short queue: a flood of logins holds neither a loop nor the memory of the machine, and who finds
// the queue full is told at once. Who does not exist costs what everybody costs, so the time tells of no account.

internal import CSodium
public import Core
internal import Wire

/// What came of looking at a password.
public enum PasswordCheck: Sendable, Equatable {
  /// And whether it is to be hashed anew, because what it costs has changed since.
  case right(needsRehash: Bool)
  case wrong
}

/// Hashes and checks passwords.
public struct PasswordHasher: Sendable {
  private let workers: WorkerPool
  public let cost: PasswordCost
  /// The hash of no password, at the usual cost.
  private let decoy: String

  /// Longer ones are refused without any work.
  public static let maxBytes = 1_024

  public init(workers: WorkerPool, cost: PasswordCost = .standard) {
    precondition(Sodium.isReady)
    self.workers = workers
    self.cost = cost
    decoy = PasswordHasher.decoy(cost)
  }

  /// Workers for nothing but passwords: each takes the memory of the cost while it works.
  public static func workers(threads: Int = 2, maxQueued: Int = 64) -> WorkerPool {
    WorkerPool(name: "passwords", threads: threads, maxQueued: maxQueued)
  }

  /// What is kept of a password.
  public func hash(_ password: Secret) async throws(IdentityError) -> String {
    guard let bytes = PasswordHasher.bytes(password) else { throw IdentityError(.refused, "the password is too long") }
    return try await work { [cost] in PasswordHasher.hash(bytes, cost) }
  }

  /// Whether it is the password of `hash`; nil where there is no such user, or one without a password, which takes as
  /// long and is wrong.
  public func check(_ password: Secret, against hash: String?) async throws(IdentityError) -> PasswordCheck {
    guard let bytes = PasswordHasher.bytes(password) else { return .wrong }
    let isOurs = hash?.hasPrefix(PasswordHasher.prefix) ?? false
    let (kept, exists) = isOurs ? (hash ?? decoy, true) : (decoy, false)
    return try await work { [cost] in PasswordHasher.check(bytes, kept, exists: exists, cost) }
  }

  // MARK: On a worker

  private static let prefix = "$argon2id$"

  private static func bytes(_ password: Secret) -> [CChar]? {
    let bytes = password.revealBytes()
    return bytes.count <= maxBytes ? bytes.map { CChar(bitPattern: $0) } : nil
  }

  /// Nil where there is no memory.
  func work<Answer: Sendable>(
    _ body: @escaping @Sendable () -> Answer?
  ) async throws(IdentityError) -> Answer {
    let answer: Answer?
    do { answer = try await workers.run(body) } catch {
      throw IdentityError(.busy, "more passwords wait to be hashed than may")
    }
    guard let answer else { throw IdentityError(.unavailable, "there is no memory to hash a password in") }
    return answer
  }

  private static func hash(_ password: [CChar], _ cost: PasswordCost) -> String? {
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let status = unsafe crypto_pwhash_str(
      &text, password, UInt64(password.count), UInt64(cost.passes), cost.bytes)
    guard status == 0 else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func check(
    _ password: [CChar], _ hash: String, exists: Bool, _ cost: PasswordCost
  ) -> PasswordCheck? {
    let status = unsafe crypto_pwhash_str_verify(hash, password, UInt64(password.count))
    guard exists, status == 0 else { return .wrong }
    let isAsWanted = unsafe crypto_pwhash_str_needs_rehash(hash, UInt64(cost.passes), cost.bytes) == 0
    return .right(needsRehash: !isAsWanted)
  }

  /// A hash that nobody made: to find that a password is not its own takes the whole of the work.
  private static func decoy(_ cost: PasswordCost) -> String {
    let salt = Base64.encode(Sodium.random(16).span, padded: false)
    let sum = Base64.encode(Sodium.random(32).span, padded: false)
    return "\(prefix)v=19$m=\(cost.bytes / 1_024),t=\(cost.passes),p=1$\(salt)$\(sum)"
  }
}
