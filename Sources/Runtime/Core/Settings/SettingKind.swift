// What kinds of values settings take. Facts alone: how each is read and written is the business of whoever reads them, so
// a kind whose values only a higher room understands (an address, an origin) stands here by name and holds text.

/// A kind of value, and its bounds.
public enum SettingKind: Sendable, Equatable {
  /// On or off.
  case flag
  case count(ClosedRange<Int>)
  case bytes(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case duration(ClosedRange<Duration>)
  /// One of these words.
  case choice([String])
  case text
  case path
  /// Of a socket.
  case address
  /// Of proxies.
  case network
  /// Of web pages.
  case origin
  case logLevels
}
