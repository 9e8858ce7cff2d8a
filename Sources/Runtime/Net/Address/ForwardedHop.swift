// One hop of X-Forwarded-For or Forwarded (RFC 7239). Lists are cut from the right, because that is the end that our
// own proxies wrote: an unbalanced quote further left, which a client may have sent, cannot swallow an honest hop.

import Core

/// What one proxy says about who it got a request from.
struct ForwardedHop {
  /// Nil for "unknown", an obfuscated name, or what is no address.
  var address: IPAddress?
  var isSecure: Bool?

  init(address: IPAddress?) { self.address = address }

  /// Reads `for=…;proto=…`; nil when it is malformed.
  init?(element: Span<UInt8>) {
    var seenFor = false
    var start = 0
    while start <= element.count {
      var end = start
      var quoted = false
      while end < element.count, quoted || element[end] != UInt8(ascii: ";") {
        if element[end] == UInt8(ascii: "\"") { quoted.toggle() }
        end += 1
      }
      let pair = trimmed(element.extracting(start..<end))
      start = end + 1
      if pair.isEmpty { continue }
      var equals = 0
      while equals < pair.count, pair[equals] != UInt8(ascii: "=") { equals += 1 }
      guard equals > 0, equals < pair.count else { return nil }
      let name = pair.extracting(0..<equals)
      guard let value = ForwardedHop.unquoted(pair.extracting((equals + 1)..<pair.count)) else { return nil }
      if equalsIgnoringCase(name, "for") {
        guard !seenFor else { return nil }
        seenFor = true
        address = ForwardedHop.node(value)
      } else if equalsIgnoringCase(name, "proto") {
        isSecure = ForwardedHop.scheme(value)
      }
    }
  }

  /// An address with or without brackets and port.
  static func node(_ text: Span<UInt8>) -> IPAddress? {
    if let bare = IPAddress(parsing: text) { return bare }
    if text.count > 2, text[0] == UInt8(ascii: "["), text[text.count - 1] == UInt8(ascii: "]") {
      guard let address = IPAddress(parsing: text.extracting(1..<(text.count - 1))) else { return nil }
      return address.isV4 ? nil : address
    }
    guard !text.isEmpty, text[0] != UInt8(ascii: ":") else { return nil }
    return SocketAddress(parsing: text)?.ip
  }

  static func scheme(_ text: Span<UInt8>) -> Bool? {
    if equalsIgnoringCase(text, "https") || equalsIgnoringCase(text, "wss") { return true }
    if equalsIgnoringCase(text, "http") || equalsIgnoringCase(text, "ws") { return false }
    return nil
  }

  /// No address needs a backslash, so a value with one is malformed.
  @_lifetime(copy text)
  private static func unquoted(_ text: Span<UInt8>) -> Span<UInt8>? {
    var quotes = 0
    for index in text.indices {
      if text[index] == UInt8(ascii: "\\") { return nil }
      if text[index] == UInt8(ascii: "\"") { quotes += 1 }
    }
    if quotes == 0 { return text }
    let quote = UInt8(ascii: "\"")
    guard quotes == 2, text[0] == quote, text[text.count - 1] == quote else { return nil }
    return text.extracting(1..<(text.count - 1))
  }

  /// A comma-separated line, taken from the right.
  struct List {
    private var rest: Bytes?

    init(_ line: Bytes) { rest = line }

    /// The last element, without the spaces around it; it may be empty.
    mutating func popLast() -> Bytes? {
      guard let line = rest else { return nil }
      var quoted = false
      var start = line.count
      while start > 0, quoted || line[start - 1] != UInt8(ascii: ",") {
        start -= 1
        if line[start] == UInt8(ascii: "\"") { quoted.toggle() }
      }
      rest = start > 0 ? line.slice(from: 0, to: start - 1) : nil
      var (first, end) = (start, line.count)
      while first < end, isBlank(line[first]) { first += 1 }
      while end > first, isBlank(line[end - 1]) { end -= 1 }
      return line.slice(from: first, to: end)
    }
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

@_lifetime(copy text)
private func trimmed(_ text: Span<UInt8>) -> Span<UInt8> {
  var (start, end) = (0, text.count)
  while start < end, isBlank(text[start]) { start += 1 }
  while end > start, isBlank(text[end - 1]) { end -= 1 }
  return text.extracting(start..<end)
}

private func equalsIgnoringCase(_ text: Span<UInt8>, _ lowercase: StaticString) -> Bool {
  guard text.count == lowercase.utf8CodeUnitCount else { return false }
  for index in text.indices {
    let byte = text[index]
    let folded = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
    guard unsafe folded == lowercase.utf8Start[index] else { return false }
  }
  return true
}
