// Passwords as OPAQUE keeps them (RFC 9807): who sets one or signs in with one shows it to nobody. Messages are as they came
// and as they go, in base64url. What a client would do, the server does where a password came in clear, so that one password
// is good for both ways.

public import Core
internal import Opaque

/// What is kept of a password, and the version of the secrets without which it is nothing.
public struct OpaqueKept: Sendable, Hashable {
  public let record: String
  public let version: Int
}

/// A login between the server's answer and the client's proof, for whoever takes the proof.
public struct OpaqueBegun: Sendable {
  public let message: String
  public let state: [UInt8]
}

public struct OpaquePasswords: Sendable {
  private let server: OpaqueServer
  private let hasher: PasswordHasher

  /// Nil where there is no version, or one twice.
  public init?(_ versions: [OpaqueVersion], _ hasher: PasswordHasher) {
    let ordered = versions.sorted { $0.number < $1.number }
    guard let setups = try? OpaqueSetups(ordered.map(\.setup)) else { return nil }
    // Each cost where it was chosen last: new passwords have that of the newest version.
    var stretchings: [KeyStretching] = []
    for version in ordered { stretchings = stretchings.filter { $0 != version.stretching } + [version.stretching] }
    (server, self.hasher) = (OpaqueServer(setups, stretchings: stretchings), hasher)
  }

  // MARK: Setting a password

  /// Each password has an oblivious function of its own, by this name that nobody else ever has.
  public static func newCredential() -> [UInt8] { Randomness.bytes(16) }

  public func begin(_ request: String, credential: [UInt8]) throws(IdentityError) -> String {
    let request = try OpaquePasswords.bytes(request)
    do throws(OpaqueError) {
      return Base64URL.encode(try server.register(request, credential: credential))
    } catch {
      throw IdentityError(error)
    }
  }

  public func keep(_ upload: String, credential: [UInt8]) throws(IdentityError) -> OpaqueKept {
    let upload = try OpaquePasswords.bytes(upload)
    do throws(OpaqueError) {
      return OpaqueKept(try server.record(of: upload, credential: credential))
    } catch {
      throw IdentityError(error)
    }
  }

  // MARK: Signing in

  /// `name` stands for who has no password here, and has the same answer always.
  public func begin(_ request: String, _ record: String?, name: String) throws(IdentityError) -> OpaqueBegun {
    let request = try OpaquePasswords.bytes(request)
    let kept = record.flatMap { OpaquePasswords.read($0) }
    do throws(OpaqueError) {
      let (reply, state) = try server.login(request, kept, credential: Array(name.utf8))
      return OpaqueBegun(message: Base64URL.encode(reply), state: state.encoded())
    } catch {
      throw IdentityError(error)
    }
  }

  /// Whether the client has shown that it knows the password.
  public static func isProof(_ proof: String, of state: [UInt8]) throws(IdentityError) -> Bool {
    let proof = try bytes(proof)
    do throws(OpaqueError) {
      _ = try OpaqueLoginState(decoding: state).finish(proof)
      return true
    } catch {
      guard error == .notAuthentic else { throw IdentityError(error) }
      return false
    }
  }

  /// Whether it is kept as new ones are.
  public func isCurrent(_ record: String) -> Bool {
    OpaquePasswords.read(record).map { server.isCurrent($0) } ?? false
  }

  // MARK: In clear

  /// As the client would have it kept.
  public func keep(clear password: Secret) async throws(IdentityError) -> OpaqueKept {
    try await hasher.work { [server] in
      guard let registration = try? OpaqueRegistration(password: password) else { return nil }
      let credential = OpaquePasswords.newCredential()
      guard let answer = try? server.register(registration.request, credential: credential),
        let upload = try? registration.finish(answer).upload,
        let record = try? server.record(of: upload, credential: credential)
      else { return nil }
      return OpaqueKept(record)
    }
  }

  /// At the cost of a guess, as of a hash.
  public func check(clear password: Secret, against record: String) async throws(IdentityError) -> PasswordCheck {
    let isCurrent = isCurrent(record)
    return try await hasher.work { [server] in
      guard let login = try? OpaqueLogin(password: password),
        let (reply, _) = try? server.login(login.request, OpaquePasswords.read(record), credential: [])
      else { return nil }
      do throws(OpaqueError) { _ = try login.finish(reply) } catch {
        return error == .notAuthentic ? .wrong : nil
      }
      return .right(needsRehash: !isCurrent)
    }
  }

  // MARK: Texts

  private static func bytes(_ text: String) throws(IdentityError) -> [UInt8] {
    guard let bytes = Base64URL.decode(text) else { throw IdentityError(.malformed, "it is no base64url") }
    return bytes
  }

  private static func read(_ record: String) -> OpaqueRecord? {
    Base64URL.decode(record).flatMap { try? OpaqueRecord(decoding: $0) }
  }
}

extension OpaqueKept {
  fileprivate init(_ record: OpaqueRecord) {
    self.init(record: Base64URL.encode(record.encoded()), version: Int(record.version))
  }
}

extension IdentityError {
  fileprivate init(_ error: OpaqueError) {
    switch error {
    case .unknownSetup, .refusedStretching:
      self.init(.outdated, "the secrets or the cost of passwords changed meanwhile")
    default: self.init(.malformed, "it is no message of OPAQUE: \(error)")
    }
  }
}
