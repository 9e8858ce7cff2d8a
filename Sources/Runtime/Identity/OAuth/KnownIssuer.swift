// What an issuer said of itself and of its keys, kept for a while. An unknown key is a reason to ask anew, and a failure is
// kept too, so that nobody makes us ask it at any speed.

internal import Core

struct KnownIssuer {
  private(set) var endpoints: Result<OAuthEndpoints, OAuthError>
  private var endpointsUntil: MonotonicTime
  private(set) var keys: ForeignKeySet?
  private var keysUntil = MonotonicTime.now
  private var keysAgain = MonotonicTime.now

  /// How long what it said of itself is believed, and its keys.
  static let life = Duration.seconds(3_600)
  /// How long it is not asked again, when it failed or when its keys did not suffice.
  static let pause = Duration.seconds(10)

  init(_ endpoints: Result<OAuthEndpoints, OAuthError>, at now: MonotonicTime) {
    self.endpoints = endpoints
    if case .success = endpoints {
      endpointsUntil = now + KnownIssuer.life
    } else {
      endpointsUntil = now + KnownIssuer.pause
    }
  }

  func isFresh(at now: MonotonicTime) -> Bool { now < endpointsUntil }

  /// Its keys, where they are fresh.
  func keys(at now: MonotonicTime) -> ForeignKeySet? { now < keysUntil ? keys : nil }

  /// Whether it may be asked for its keys again although they are fresh.
  func mayAskAgain(at now: MonotonicTime) -> Bool { now >= keysAgain }

  /// It is about to be asked for its keys.
  mutating func asked(at now: MonotonicTime) { keysAgain = now + KnownIssuer.pause }

  mutating func learned(_ keys: ForeignKeySet, at now: MonotonicTime) {
    (self.keys, keysUntil) = (keys, now + KnownIssuer.life)
  }
}
