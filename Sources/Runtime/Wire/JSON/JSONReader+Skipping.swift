// Passes over a value of any kind, checking all of it: what is skipped or handed on unread is JSON too. No recursion:
// a bit a level says whether it is an object.

public import Core

extension JSONReader {
  /// Passes over one value.
  public mutating func skip() throws(JSONError) {
    let outer = depth
    var objects: UInt64 = 0
    repeat {
      var isOpen = try skipStart(&objects)
      // Out of all that ends here, up to where another value follows.
      while !isOpen && depth > outer {
        let isObject = objects & 1 == 1
        isOpen = try advance(to: isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
        if isOpen && isObject { try check(try key()) }
        if !isOpen { objects >>= 1 }
      }
    } while depth > outer
  }

  /// One value as it stands in the text, checked.
  public mutating func raw() throws(JSONError) -> Bytes {
    _ = try peek()
    let start = position
    try skip()
    return text.slice(from: start, to: position)
  }

  /// Passes over a scalar, or into an object or a list that has something in it; answers whether it did that.
  private mutating func skipStart(_ objects: inout UInt64) throws(JSONError) -> Bool {
    let first = try peek()
    switch first {
    case UInt8(ascii: "{"):
      try enter()
      objects = objects << 1 | 1
      guard try advance(to: UInt8(ascii: "}")) else { break }
      try check(try key())
      return true
    case UInt8(ascii: "["):
      try enter()
      objects = objects << 1
      if try advance(to: UInt8(ascii: "]")) { return true }
    case UInt8(ascii: "\""):
      try check(try scanString())
      return false
    case UInt8(ascii: "t"):
      try take("true")
      return false
    case UInt8(ascii: "f"):
      try take("false")
      return false
    case UInt8(ascii: "n"):
      try take("null")
      return false
    default:
      try skipNumber(first)
      return false
    }
    objects >>= 1
    return false
  }

  private mutating func skipNumber(_ first: UInt8) throws(JSONError) {
    if first == UInt8(ascii: "-") || JSONReader.isDigit(first) {
      _ = try scanNumber()
      return
    }
    // A letter begins a word that is none of ours.
    let isLetter = (first | 0x20) &- UInt8(ascii: "a") < 26
    throw failure(isLetter ? .badLiteral : .unexpectedByte, at: position)
  }
}
