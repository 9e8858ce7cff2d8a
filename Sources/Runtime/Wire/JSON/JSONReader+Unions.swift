// Unions: an object of one of several shapes, told apart by its key `type`. It mostly comes first, but JSON has no
// order, so it is looked for; then the object is read from its beginning as the shape that it is.

internal import Core

extension JSONReader {
  /// The number of the arm that stands here, to be read next; nil when it is none of them, which is noted and passed
  /// over.
  public mutating func arm(_ arms: NameTable) throws(JSONError) -> Int? {
    guard try begins(with: UInt8(ascii: "{"), "an object") else { return nil }
    let start = position
    let found = try findTag()
    (position, atStart) = (start, false)
    guard let found else {
      note(.required, "must be given", "type")
      try skip()
      return nil
    }
    if let number = arms.number(of: found.name.span) {
      tag = found.key
      return number
    }
    if unknownFields == .refused {
      let word = JSONPaths.name(found.name.span)
      note(.unknownValue, arms.wanted + arms.suggestion(for: word), at: found.value)
    }
    try skip()
    return nil
  }

  private struct Tag {
    /// Where it stands.
    let key: Int
    let value: Int
    /// Empty where it is no string.
    let name: Bytes
  }

  /// Looks through the object that stands here; leaves the reader anywhere in it.
  private mutating func findTag() throws(JSONError) -> Tag? {
    let outer = depth
    defer { depth = outer }
    try enter()
    while try advance(to: UInt8(ascii: "}")) {
      let keyStart = position
      let key = try key()
      guard try isTag(key) else {
        try check(key)
        try skip()
        continue
      }
      let value = position
      guard try peek() == UInt8(ascii: "\"") else { return Tag(key: keyStart, value: value, name: Bytes()) }
      return Tag(key: keyStart, value: value, name: try bytes(of: try scanString()))
    }
    return nil
  }

  func isTag(_ key: StringToken) throws(JSONError) -> Bool {
    guard key.hasEscapes else { return text.span.extracting(key.content).isEqual(to: "type") }
    let name = try unescaped(key)
    return name.span.isEqual(to: "type")
  }
}
