// Unions: an object of one of several shapes, told apart by its key `type`. It mostly comes first, but JSON has no
// order, so it is looked for; then the object is read from its beginning as the shape that it is.

internal import Core

extension JSONReader {
  /// The number of the arm that stands here, to be read next; nil when it is none of them, which is noted and passed
  /// over.
  public mutating func arm(_ arms: NameTable) throws(JSONError) -> Int? {
    guard try begins(with: UInt8(ascii: "{"), "an object") else { return nil }
    let start = position
    let tag = try findTag()
    let value = position
    (position, atStart) = (start, false)
    guard let tag else {
      note(.required, "must be given", "type")
      try skip()
      return nil
    }
    if let number = tag.flatMap({ arms.number(of: text.span.extracting($0.content)) }) { return number }
    if unknownFields == .refused {
      let known = arms.names
      let word = tag.map { JSONPaths.name(text.span.extracting($0.content)) } ?? ""
      let say = Suggestion.say(word, among: known)
      note(.unknownValue, "must be one of \(known.joined(separator: ", "))" + say, at: value)
    }
    try skip()
    return nil
  }

  /// Nil when there is no tag, a nil inside when it is no plain string; stands at its value.
  private mutating func findTag() throws(JSONError) -> StringToken?? {
    let outer = depth
    defer { depth = outer }
    try enter()
    while try advance(to: UInt8(ascii: "}")) {
      let keyStart = position
      let key = try key()
      if !text.span.extracting(key.content).isEqual(to: "type") {
        try skip()
        continue
      }
      tagOffset = keyStart
      let value = position
      guard try peek() == UInt8(ascii: "\"") else { return .some(nil) }
      let tag = try scanString()
      position = value
      return tag
    }
    return nil
  }
}
