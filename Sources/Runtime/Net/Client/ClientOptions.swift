// How an upstream is to be spoken to: what configuration says of it, apart from the single request.

/// The terms of an exchange with an upstream.
public struct ClientOptions: Sendable {
  /// Which HTTP is spoken.
  public enum Version: Sendable {
    case http1
    /// HTTP/2 where TLS agrees on it, else HTTP/1.1.
    case http2
    /// HTTP/2 without asking, over plain TCP too.
    case http2PriorKnowledge
  }

  /// Whose certificates are believed.
  public enum Trust: Sendable {
    case system
    /// A file of certificates in PEM form instead of the system's.
    case authorities(file: String)
    /// Anybody's: for development.
    case anyone
  }

  /// Leave to go where an upstream points.
  public struct Redirects: Sendable {
    public var max: Int
    /// Is asked, with the whole URL, before each step.
    public var permit: @Sendable (String) -> Bool

    public init(max: Int, permit: @escaping @Sendable (String) -> Bool = { _ in true }) {
      self.max = max
      self.permit = permit
    }
  }

  public var version = Version.http1
  public var trust = Trust.system
  /// Connects to this socket whatever host the URL names.
  public var unixSocket: String?
  public var connectTimeout = Duration.seconds(10)
  /// Nil only for bodies without an end.
  public var wholeTimeout: Duration? = .seconds(300)
  /// Time in which neither side of the exchange moves although we are ready; nil turns it off.
  public var idleTimeout: Duration? = .seconds(60)
  /// Nil returns 3xx responses as they are.
  public var redirects: Redirects?
  /// Asks for gzip and undoes it.
  public var decompress = false
  /// Waits this long for "100 Continue" before a body is sent.
  public var expectContinue: Duration?

  public init() {}
}
