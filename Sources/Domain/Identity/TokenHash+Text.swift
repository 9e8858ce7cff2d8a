// The hash of a token as a column holds it.

internal import Core
internal import Identity
internal import Wire

extension TokenHash {
  var text: String { Base64.encode(bytes.span, padded: false) }
}
