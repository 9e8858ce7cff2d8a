// Tokens that mean nothing by themselves: 256 random bits, with letters in front that say what they are for to people and
// to programs that look for leaked secrets. Since nobody guesses one, its plain hash is all that must be kept.

public import Core
internal import Opaque

/// What a random token is for.
public protocol TokenKind {
  /// Stands before the underscore: lower-case letters, the same for ever.
  static var prefix: StaticString { get }
}

/// A token of 256 random bits.
public struct RandomToken<Kind: TokenKind>: Sendable {
  /// The text that its owner shows.
  public let secret: Secret

  private static var prefix: String { "\(Kind.prefix)_" }
  private static var randomCount: Int { 32 }

  /// A new one.
  public static func make() -> RandomToken {
    RandomToken(held: Secret(prefix + Base64URL.encode(Sodium.random(randomCount))))
  }

  /// What somebody shows; nil where it cannot be one, which takes no look into a database to see.
  public init?(_ shown: Secret) {
    let text = shown.revealBytes()
    let prefix = RandomToken.prefix.utf8
    guard text.count == prefix.count + 43, text.starts(with: prefix),
      Base64URL.decode(text.dropFirst(prefix.count)) != nil
    else { return nil }
    secret = shown
  }

  private init(held secret: Secret) { self.secret = secret }

  /// What is kept of it.
  public var hash: TokenHash { TokenHash(of: secret.revealBytes()) }

  /// The beginning, by which its owner knows it again; more than two hundred bits stay unknown.
  public var shownPart: String {
    String(decoding: secret.revealBytes().prefix(RandomToken.prefix.utf8.count + 8), as: UTF8.self)
  }
}

/// For what a refresh token is.
public enum RefreshTokenKind: TokenKind { public static let prefix: StaticString = "cr" }

/// For what an API key is.
public enum APIKeyKind: TokenKind { public static let prefix: StaticString = "ck" }

/// Changed for new tokens, once.
public typealias RefreshToken = RandomToken<RefreshTokenKind>

/// Shown by programs in place of an access token.
public typealias APIKeyToken = RandomToken<APIKeyKind>
