// What must hold of every small text form that comes from outside, for any bytes: it is read or refused, and what was
// read is written as a text that reads as the same. The first byte says which form the rest is.

import Core
import Glibc
import Wire

@testable import Cascade
@testable import HTTP
@testable import Net

public enum TextProperty {
  private static let forms: [@Sendable ([UInt8]) -> Void] = [
    timestamp, httpDate, duration, id, address, network, socketAddress, forwarded, percent, conditions, entityTag,
    origin, acceptEncoding, logLevels, filePath, webSocketDeflate, configuration, pattern, format,
  ]

  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let form = input.first else { return }
    forms[Int(form) % forms.count](Array(input.dropFirst()))
  }

  private static func text(_ bytes: [UInt8]) -> String? { String(validating: bytes, as: UTF8.self) }

  // MARK: Time and names

  @Sendable private static func timestamp(_ bytes: [UInt8]) {
    guard let time = Timestamp(parsing: bytes.span) else { return }
    precondition(Timestamp(text: time.description) == time, "a moment")
  }

  @Sendable private static func httpDate(_ bytes: [UInt8]) {
    guard let time = Timestamp(httpDate: bytes.span, now: .epoch) else { return }
    var written = ByteWriter()
    time.httpDate(into: &written)
    precondition(Timestamp(httpDate: written.span) == time, "a date")
  }

  @Sendable private static func duration(_ bytes: [UInt8]) {
    guard let length = Duration(parsing: bytes.span) else { return }
    precondition(Duration(text: length.text) == length, "a length of time")
  }

  private enum Thing: IDKind { static let prefix: StaticString = "th" }

  @Sendable private static func id(_ bytes: [UInt8]) {
    guard let id = ID<Thing>(parsing: bytes.span) else { return }
    precondition(Array(id.description.utf8) == bytes, "an id has one text")
  }

  @Sendable private static func logLevels(_ bytes: [UInt8]) {
    guard let text = text(bytes), let levels = try? LogLevels(text: text) else { return }
    precondition((try? LogLevels(text: levels.description)) == levels, "log levels")
  }

  /// Each value that a file gives is refused, or reads as what it is written as.
  @Sendable private static func configuration(_ bytes: [UInt8]) {
    // A few lines: what a misspelt setting may have meant is looked for at length.
    guard let text = text(Array(bytes.prefix(256))) else { return }
    var complaints: [Complaint] = []
    for assignment in ConfigurationFile.parse(text, path: "fuzz", &complaints) {
      let kind = assignment.setting.kind
      var (first, second) = (Configuration(), Configuration())
      guard (try? kind.read(assignment.text, into: &first)) != nil else { continue }
      let written = kind.text(in: first)
      guard (try? kind.read(written, into: &second)) != nil else { preconditionFailure("what we write is refused") }
      precondition(kind.text(in: second) == written, "a setting")
    }
  }

  /// A pattern and, behind the end of its line, a text. Every text is a pattern of itself once it is escaped.
  @Sendable private static func pattern(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x0a, maxSplits: 1, omittingEmptySubsequences: false).map { text(Array($0)) }
    guard let first = parts[0], let text = parts.count > 1 ? parts[1] : "" else { return }
    _ = (try? Pattern(parsing: first))?.matches(text)
    guard text.unicodeScalars.count <= 64 else { return }
    let special = "\\.[](){}*+?|^$".unicodeScalars
    let literal = text.unicodeScalars.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
    guard let pattern = try? Pattern(parsing: literal) else { preconditionFailure("an escaped text is a pattern") }
    precondition(pattern.matches(text) && !pattern.matches(text + "x"), "a text matches itself")
  }

  /// What a format takes is made of what it may be made of; base64url is what decodes.
  @Sendable private static func format(_ bytes: [UInt8]) {
    guard let text = text(bytes) else { return }
    let isPlain = !bytes.contains { $0 <= 0x20 || $0 == 0x7f || $0 == UInt8(ascii: "\"") }
    for format in TextFormat.allCases where format.accepts(text) { precondition(isPlain, "a space within") }
    let ordinary = bytes.map { $0 == UInt8(ascii: "-") ? 0x2b : $0 == UInt8(ascii: "_") ? 0x2f : $0 }
    let isOrdinary = bytes.contains { $0 == 0x2b || $0 == 0x2f || $0 == 0x3d }
    let decodes = !isOrdinary && (try? Base64.decode(ordinary.span)) != nil
    precondition(TextFormat.base64url.accepts(text) == decodes, "base64url")
  }

  // MARK: Addresses

  /// The C library is asked as well: two readers of one address must not differ.
  @Sendable private static func address(_ bytes: [UInt8]) {
    let address = IPAddress(parsing: bytes.span)
    if let address { precondition(IPAddress(parsing: address.description.utf8.span) == address, "an address") }
    guard !bytes.contains(0) else { return precondition(address == nil, "NUL in an address") }
    var raw = [UInt8](repeating: 0, count: 16)
    let text = bytes.map { CChar(bitPattern: $0) } + [0]
    let known = unsafe inet_pton(AF_INET, text, &raw) == 1 || inet_pton(AF_INET6, text, &raw) == 1
    precondition(known == (address != nil), "the C library reads it otherwise")
  }

  @Sendable private static func network(_ bytes: [UInt8]) {
    guard let text = text(bytes), let network = try? CIDR(text) else { return }
    precondition((try? CIDR(network.description)) == network && network.contains(network.base), "a network")
  }

  @Sendable private static func socketAddress(_ bytes: [UInt8]) {
    guard let text = text(bytes), let address = try? SocketAddress(text) else { return }
    precondition((try? SocketAddress(address.description)) == address, "a socket's address")
  }

  /// Whatever a client sends, the hop that our own proxy wrote behind it is the one that counts.
  @Sendable private static func forwarded(_ bytes: [UInt8]) {
    let hop = IPAddress(v4: 0xc000_0201)
    for (field, own) in [(TrustedProxies.Field.forwarded, ", for=192.0.2.1"), (.xForwardedFor, ",192.0.2.1")] {
      let proxies = TrustedProxies([], trustsUnixPeers: true, field: field)
      let line = [Bytes(bytes + Array(own.utf8))]
      let client = proxies.client(peer: .unix("")) { $0.hasSuffix("-proto") ? [] : line }
      precondition(client.address == hop, "a client chose its address")
      _ = proxies.client(peer: .unix("")) { _ in [Bytes(bytes)] }
    }
  }

  // MARK: HTTP

  @Sendable private static func percent(_ bytes: [UInt8]) {
    if let text = text(bytes), !bytes.contains(0) {
      precondition(PercentCoding.decode(PercentCoding.encode(bytes)[...]) == text, "what we encode")
    }
    guard let decoded = PercentCoding.decode(bytes.span, plusIsSpace: bytes.count & 1 == 0) else { return }
    precondition(PercentCoding.decode(PercentCoding.encode(decoded.utf8)[...]) == decoded, "what we decode")
  }

  /// The lines are, in turn, values of each field that a conditional request has.
  @Sendable private static func conditions(_ bytes: [UInt8]) {
    let names: [FieldName] = [.range, .ifRange, .ifMatch, .ifNoneMatch, .ifModifiedSince, .ifUnmodifiedSince]
    let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    var fields = Fields()
    for (index, line) in lines.enumerated() where !line.isEmpty {
      fields.add(names[index % names.count], Array(line).span)
    }
    let current = Validators(tag: EntityTag("v1"), modified: .epoch)
    for length in [0, 1, 1_000] {
      for method in [Method.get, .put] {
        guard case .part(let range) = Selection(method, fields, current, length: length) else { continue }
        precondition(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= length, "a part of nothing")
      }
    }
  }

  @Sendable private static func entityTag(_ bytes: [UInt8]) {
    guard text(bytes) != nil, let tag = EntityTag(bytes.span) else { return }
    precondition(EntityTag(tag.fieldValue.utf8Span.span) == tag && EntityTag(tag.opaque, isWeak: tag.isWeak) == tag)
  }

  @Sendable private static func origin(_ bytes: [UInt8]) {
    guard let text = text(bytes), let origin = try? Origin(text) else { return }
    precondition((try? Origin(origin.text)) == origin, "an origin")
    precondition((try? CORSPolicy([text]))?.allows(origin.text) == true, "an origin that is allowed")
  }

  @Sendable private static func acceptEncoding(_ bytes: [UInt8]) {
    var fields = Fields()
    fields.add(.acceptEncoding, bytes.span)
    let accepted = AcceptEncoding(fields)
    let weights = 0...1_000
    precondition(weights.contains(accepted.gzip) && weights.contains(accepted.identity), "a weight out of range")
    precondition(accepted.gzip > 0 || accepted.identity > 0, "there is always something to send")
  }

  @Sendable private static func filePath(_ bytes: [UInt8]) {
    guard let text = text(bytes), let path = FilePath(text) else { return }
    precondition(!path.text.hasPrefix("/") && !path.text.utf8.contains(0), "a path below a folder")
    for name in path.text.split(separator: "/", omittingEmptySubsequences: false) where !path.text.isEmpty {
      precondition(!name.isEmpty && !name.hasPrefix("."), "a name that is hidden")
    }
  }

  @Sendable private static func webSocketDeflate(_ bytes: [UInt8]) {
    var fields = Fields()
    fields.add(.secWebSocketExtensions, bytes.span)
    guard let agreement = WebSocketDeflate.agree(fields) else { return }
    precondition(WebSocketDeflate.windowBits.contains(agreement.serverWindowBits), "a window that zlib has not")
  }
}
