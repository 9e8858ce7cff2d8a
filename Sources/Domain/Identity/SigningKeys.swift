// The keys that sign access tokens. They are derived from the server's own keys and the time: every `lifetime` another one
// signs, and every node that has the same server keys has the same without a word between them
// (docs/decisions/021-signing-keys.md). A key of the period before and of the one after is believed too: tokens outlive
// their period, and clocks differ.

internal import API
public import Core
internal import Generated
public import Identity

public struct SigningKeys: Sendable {
  private let serverKeys: [SymmetricKey]
  private let algorithm: SigningKey.Algorithm
  public let lifetime: Duration
  private let expectation = TokenExpectation(
    issuer: SigningKeys.issuer, audience: SigningKeys.issuer, kinds: [.access, .cookie])
  private let current = Monitor<(period: Int64, ring: SigningKeyRing)?>(nil)

  private static let issuer = "cascade"

  /// The first server key signs; those of the others are believed.
  public init(_ serverKeys: [SymmetricKey], lifetime: Duration, algorithm: SigningKey.Algorithm = .edDSA) {
    precondition(!serverKeys.isEmpty && lifetime > .zero)
    (self.serverKeys, self.lifetime, self.algorithm) = (serverKeys, lifetime, algorithm)
  }

  /// What others verify with, as a JWKS document. Nobody is told the keys of an algorithm that signs no more.
  public func publicKeys(at now: Timestamp = .now) -> Bytes {
    algorithm == .edDSA ? ring(at: now).publicKeys(at: now) : Bytes(#"{"keys":[]}"# as StaticString)
  }

  /// Who showed a token, and until when it is good.
  struct Shown {
    let user: ID<User>
    let session: ID<Session>
    let kind: TokenClaims.Kind
    let expiresAt: Timestamp
  }

  func token(
    _ kind: TokenClaims.Kind, _ user: ID<User>, _ session: ID<Session>, until end: Timestamp
  ) throws(APIError) -> Secret {
    let now = Timestamp.now
    let claims = TokenClaims(
      kind: kind, issuer: SigningKeys.issuer, audience: SigningKeys.issuer, subject: user.description,
      sessionId: session.description, issuedAt: now, expiresAt: end)
    do throws(IdentityError) { return try ring(at: now).sign(claims) } catch { throw APIError(error) }
  }

  func read(_ token: Secret) throws(APIError) -> Shown {
    let claims: TokenClaims
    do throws(TokenRefusal) {
      let now = Timestamp.now
      claims = try ring(at: now).read(token, expecting: expectation, at: now)
    } catch {
      let detail = error == .expired ? "The access token has run out: refresh it." : "The token is not good here."
      throw APIError(.unauthenticated, detail, cause: error.rawValue)
    }
    guard let user = ID<User>(text: claims.subject), let session = claims.sessionId.flatMap({ ID<Session>(text: $0) })
    else { throw APIError(.unauthenticated, "The token is not good here.", cause: "it names nobody") }
    return Shown(user: user, session: session, kind: claims.kind, expiresAt: claims.expiresAt)
  }

  // MARK: Periods

  private func ring(at now: Timestamp) -> SigningKeyRing {
    let period = now.microseconds / lifetime.microseconds
    return current.withLock { current in
      if let current, current.period == period { return current.ring }
      let ring = ring(of: period)
      current = (period, ring)
      return ring
    }
  }

  private func ring(of period: Int64) -> SigningKeyRing {
    // What was signed before the operator wanted the other algorithm is believed until it runs out.
    let algorithms = [algorithm, algorithm == .edDSA ? .hs256 : .edDSA]
    let keys = algorithms.flatMap { algorithm in
      serverKeys.flatMap { server in
        [period, period - 1, period + 1].map { SigningKeys.key(algorithm, server, of: $0) }
      }
    }
    guard let ring = try? SigningKeyRing(signing: keys[0], others: Array(keys.dropFirst())) else {
      preconditionFailure("two server keys are the same")
    }
    return ring
  }

  private static func key(_ algorithm: SigningKey.Algorithm, _ server: SymmetricKey, of period: Int64) -> SigningKey {
    guard algorithm == .hs256 else { return SigningKey(seed: server.derived(for: "access tokens \(period)")) }
    guard let key = try? SigningKey(secret: server.derived(for: "access tokens by HS256 \(period)").hex) else {
      preconditionFailure("a derived key is too short")
    }
    return key
  }
}
