// What an operator says about TLS: plain values. Files are named, not read, so that `reload` can read them again; what
// they hold is checked when a context is made of them.

/// A version of TLS that we speak; older ones are not spoken at all.
public enum TLSVersion: Int32, Sendable, Comparable {
  case v12 = 0x0303
  case v13 = 0x0304

  public static func < (left: TLSVersion, right: TLSVersion) -> Bool { left.rawValue < right.rawValue }
}

/// A certificate with its chain, and its private key, as PEM files.
public struct TLSIdentity: Sendable, Equatable {
  public let certificateFile: String
  public let keyFile: String

  public init(certificateFile: String, keyFile: String) {
    self.certificateFile = certificateFile
    self.keyFile = keyFile
  }
}

/// How TLS is accepted.
public struct TLSServerOptions: Sendable {
  /// Chosen by the name that the client asks for; the first also serves every other name.
  public var identities: [TLSIdentity]
  /// In order of our preference, as "h2", "http/1.1".
  public var protocols: [String]
  /// When given, clients must show a certificate that one of these signed.
  public var clientAuthorityFile: String?
  public var versions: ClosedRange<TLSVersion> = .v12 ... .v13

  public init(identities: [TLSIdentity], protocols: [String] = [], clientAuthorityFile: String? = nil) {
    self.identities = identities
    self.protocols = protocols
    self.clientAuthorityFile = clientAuthorityFile
  }
}

/// How TLS is asked for. The server's certificate and name are always checked.
public struct TLSClientOptions: Sendable {
  /// Who is trusted; the system's authorities when nil.
  public var authorityFile: String?
  public var protocols: [String]
  /// What we show to a server that asks who we are.
  public var identity: TLSIdentity?
  public var versions: ClosedRange<TLSVersion> = .v12 ... .v13

  public init(authorityFile: String? = nil, protocols: [String] = [], identity: TLSIdentity? = nil) {
    self.authorityFile = authorityFile
    self.protocols = protocols
    self.identity = identity
  }
}
