// How often something may be called: so many calls in a time, and so many at once, of each caller or of each address. Whoever
// keeps count is another matter (`Limiter`).

/// A bound of calls.
public struct CallLimit: Sendable, Hashable {
  /// Whose calls are counted together.
  public enum Key: Sendable, Hashable {
    /// Of one account or guest; of who is neither, those of its address.
    case caller
    /// Of one address, whoever calls.
    case address
  }

  public let rate: Int
  public let time: Duration
  public let burst: Int
  public let key: Key

  /// `rate` calls in `time`; `burst` at once, and that many where nothing is said.
  public init(_ rate: Int, per time: Duration, burst: Int? = nil, by key: Key = .caller) {
    self.rate = rate
    self.time = time
    self.burst = burst ?? rate
    self.key = key
  }
}

/// A class of work that is no operation of the schema, and is limited as operations are.
public struct LimitedWork: Sendable {
  public let name: String
  public let limit: CallLimit

  public init(_ name: String, _ limit: CallLimit) {
    self.name = name
    self.limit = limit
  }

  /// To open a connection that stays.
  public static let connecting = LimitedWork("connect", CallLimit(120, per: .seconds(60)))
}
