// A web origin (RFC 6454): scheme, host and port and nothing else. Configuration is strict, because an origin with a
// path looks as if it allowed only that path, and one with a slash matches nothing at all.

/// Scheme, host and port of a web page, as browsers write it.
public struct Origin: Sendable, Hashable {
  public let text: String

  /// Why a configured text is no origin.
  public struct Invalid: Error, Equatable, CustomStringConvertible {
    public let text: String
    public let reason: String

    public var description: String { "\"\(text)\" is not an origin: \(reason)" }
  }

  /// Reads what an operator wrote; the answer is as browsers send it, without a port that goes without saying.
  public init(_ text: String) throws(Invalid) {
    func refuse(_ reason: String) -> Invalid { Invalid(text: text, reason: reason) }
    if text == "null" { throw refuse("every sandboxed page is \"null\", so it must not be allowed") }
    guard let mark = Origin.find("://", text) else { throw refuse("write scheme://host, such as https://example.org") }
    let scheme = text[..<mark].lowercased()
    guard scheme.utf8.first.map(Origin.isLetter) == true, scheme.utf8.allSatisfy(Origin.isSchemePart) else {
      throw refuse("the scheme must be a word, such as https")
    }
    let rest = text[mark...].dropFirst(3)
    for (sign, what) in [("/", "a path or a trailing slash"), ("?", "a query"), ("#", "a fragment"), ("@", "a user")] {
      if rest.contains(sign) { throw refuse("it must not have \(what)") }
    }
    if rest.contains("*") { throw refuse("there are no wildcards in a host: name each origin") }
    let (host, port) = Origin.split(rest)
    guard Origin.isHost(host) else { throw refuse("the host must be a name in ASCII (punycode) or an address") }
    self.text = "\(scheme)://\(host.lowercased())" + (try Origin.suffix(port, scheme, refuse))
  }

  private static func suffix(
    _ port: Substring?, _ scheme: String, _ refuse: (String) -> Invalid
  ) throws(Invalid) -> String {
    guard let port else { return "" }
    guard port.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = UInt16(port), number > 0 else {
      throw refuse("the port must be a number from 1 to 65535")
    }
    if scheme == "https" && number == 443 || scheme == "http" && number == 80 { return "" }
    return ":\(number)"
  }

  /// The colon before a port, never one within an IPv6 address.
  private static func split(_ rest: Substring) -> (host: Substring, port: Substring?) {
    guard let colon = rest.lastIndex(of: ":"), !(rest.last == "]") else { return (rest, nil) }
    return (rest[..<colon], rest[colon...].dropFirst())
  }

  private static func isHost(_ host: Substring) -> Bool {
    if host.first == "[" && host.last == "]" {
      let inner = host.dropFirst().dropLast()
      return inner.contains(":") && inner.utf8.allSatisfy { isHex($0) || $0 == 0x3a || $0 == 0x2e }
    }
    return !host.isEmpty
      && host.utf8.allSatisfy { isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2d || $0 == 0x2e || $0 == 0x5f }
  }

  private static func find(_ sign: String, _ text: String) -> String.Index? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(sign) { return start }
      start = text.index(after: start)
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a }
  private static func isHex(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
  }
  private static func isSchemePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2b || byte == 0x2d || byte == 0x2e
  }
}
