// The hash of a token as a column holds it.

internal import Core
internal import Identity
internal import Wire

extension TokenHash {
  var text: String { Base64.encode(bytes.span, padded: false) }

  /// Nil for what is none.
  init?(text: String) {
    guard let bytes = try? Base64.decode(text.utf8Span.span) else { return nil }
    self.init(bytes.array)
  }
}
