// Entity tags (RFC 9110 §8.8.3) and the lists of them that conditional requests bring.
//
// One version of a resource has one tag; the gzip that `Compression` makes of it on the way out has the same tag with
// `-gzip` behind it, since its bytes are others. We made both, so we know that both name the same version: a client
// that read packed bytes may say If-Match with the tag it saw, which a weak tag would not allow it.

internal import Core

/// What names one version of a resource.
public struct EntityTag: Sendable, Equatable {
  /// What stands between the quotes.
  public let opaque: String
  /// The same meaning, perhaps not the same bytes.
  public let isWeak: Bool

  static let packedSuffix: StaticString = "-gzip"

  /// `opaque` is ours and made of visible characters without quotes; what is not is left out.
  public init(_ opaque: String, isWeak: Bool = false) {
    self.opaque = String(decoding: opaque.utf8.filter(EntityTag.isPart), as: UTF8.self)
    self.isWeak = isWeak
  }

  /// Reads one tag as a field holds it.
  public init?(_ field: Span<UInt8>) {
    var list = EntityTagList(field)
    guard let item = list.next(), list.isAtEnd else { return nil }
    opaque = String(copying: field.extracting(item.opaque))
    isWeak = item.isWeak
  }

  /// As a field holds it.
  public var fieldValue: String { isWeak ? "W/\"\(opaque)\"" : "\"\(opaque)\"" }

  /// What stands between the quotes, without what says that the bytes are packed.
  public var unpacked: String {
    let suffix = "\(EntityTag.packedSuffix)"
    return opaque.hasSuffix(suffix) ? String(opaque.dropLast(suffix.count)) : opaque
  }

  /// The tag of what `Compression` makes of these bytes.
  var packed: EntityTag { EntityTag(opaque + "\(EntityTag.packedSuffix)", isWeak: isWeak) }

  /// Whether a client's tag names this version, as it is or packed.
  func isNamed(by opaque: Span<UInt8>) -> Bool {
    let own = Array(self.opaque.utf8)
    if opaque.isEqual(to: own.span) { return true }
    let suffix = EntityTag.packedSuffix
    guard opaque.count == own.count + suffix.utf8CodeUnitCount else { return false }
    return opaque.extracting(0..<own.count).isEqual(to: own.span)
      && opaque.extracting(own.count..<opaque.count).isEqual(to: suffix)
  }

  static func isPart(_ byte: UInt8) -> Bool { byte == 0x21 || (byte >= 0x23 && byte != 0x7f) }
}

/// Reads a comma-separated list of tags from the left; stops for good at what is no tag.
struct EntityTagList: ~Escapable {
  private let text: Span<UInt8>
  private var at = 0

  @_lifetime(copy text)
  init(_ text: Span<UInt8>) { self.text = text }

  var isAtEnd: Bool { at == text.count }

  /// The next tag: where its opaque part stands in the text.
  @_lifetime(self: copy self)
  mutating func next() -> (opaque: Range<Int>, isWeak: Bool)? {
    while at < text.count && (text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x2c) { at += 1 }
    let isWeak = at + 1 < text.count && text[at] == 0x57 && text[at + 1] == 0x2f
    let quote = isWeak ? at + 2 : at
    guard quote < text.count, text[quote] == 0x22 else { return nil }
    var end = quote + 1
    while end < text.count && EntityTag.isPart(text[end]) { end += 1 }
    guard end < text.count, text[end] == 0x22 else { return nil }
    at = end + 1
    while at < text.count && (text[at] == 0x20 || text[at] == 0x09) { at += 1 }
    guard at == text.count || text[at] == 0x2c else { return nil }
    return (quote + 1..<end, isWeak)
  }
}
