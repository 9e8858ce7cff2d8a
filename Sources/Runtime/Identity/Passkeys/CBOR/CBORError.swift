// What the reader of CBOR refuses, and where.

struct CBORError: Error, Equatable {
  enum Reason: String {
    case truncated = "it ends too early"
    case malformed = "bytes that are no CBOR"
    case indefiniteLength = "a length that is not told"
    case notShortest = "a number or a length that is not written in the fewest bytes"
    case tag = "a tag"
    case unsupported = "a kind of value that has no place here"
    case badKey = "a key that is neither a number nor a text"
    case keyOrder = "keys out of order"
    case duplicateKey = "a key that comes twice"
    case invalidUTF8 = "text that is no UTF-8"
    case outOfRange = "a number of more than 63 bits"
    case tooDeep = "values nested too deep"
    case tooMany = "too many values"
    case tooLarge = "too many bytes"
    case trailingBytes = "something behind the value"
  }

  let reason: Reason
  let offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// As the ceremony tells it.
  func of(_ what: StaticString) -> PasskeyError {
    PasskeyError(reason == .tooLarge ? .tooLarge : .malformed, "\(what): \(reason.rawValue), at byte \(offset)")
  }
}
