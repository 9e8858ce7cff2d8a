// Objects and lists. An object hands out the numbers of its known fields in the order in which they come; what is
// unknown is refused or passed over here, and what is required and never came is noted at the object's end.

internal import Core

/// An object that is being read.
public struct JSONObject {
  let names: NameTable
  let start: Int
  /// Where the key `type` stands that says which arm of a union this is: no field of the arm.
  let tag: Int?
  var seen = FieldMask()
  /// The place in the table where the next field is expected.
  var cursor = 0
}

extension JSONReader {
  /// Nil when no object stands here, which is noted.
  public mutating func beginObject(_ names: NameTable) throws(JSONError) -> JSONObject? {
    guard try begins(with: UInt8(ascii: "{"), "an object") else { return nil }
    let object = JSONObject(names: names, start: position, tag: tag)
    tag = nil
    try enter()
    return object
  }

  /// The number of the next field, whose value is to be read or skipped; nil at the object's end.
  public mutating func next(_ object: inout JSONObject) throws(JSONError) -> Int? {
    while try advance(to: UInt8(ascii: "}")) {
      let keyStart = position
      let key = try key()
      guard let place = try place(of: key, in: object) else {
        try unknown(key, keyStart, in: object)
        continue
      }
      guard !object.seen.contains(place) else { throw failure(.duplicateKey, at: keyStart, pathAt: position) }
      object.seen.insert(place)
      object.cursor = place + 1
      return object.names.entries[place].number
    }
    if !object.names.required.isSubset(of: object.seen) { noteMissing(object) }
    return nil
  }

  /// Whether a list stands here; anything else is noted and passed over.
  public mutating func beginArray() throws(JSONError) -> Bool {
    guard try begins(with: UInt8(ascii: "["), "a list") else { return false }
    try enter()
    return true
  }

  /// Whether another element follows, which is to be read or skipped.
  public mutating func nextElement() throws(JSONError) -> Bool { try advance(to: UInt8(ascii: "]")) }

  // MARK: Keys

  /// Reads a key and its colon; stands at the value.
  mutating func key() throws(JSONError) -> StringToken {
    guard try peek() == UInt8(ascii: "\"") else { throw failure(.unexpectedByte, at: position) }
    let key = try scanString()
    guard try peek() == UInt8(ascii: ":") else { throw failure(.unexpectedByte, at: position) }
    position += 1
    _ = try peek()
    return key
  }

  private func place(of key: StringToken, in object: JSONObject) throws(JSONError) -> Int? {
    guard key.hasEscapes else {
      return object.names.place(of: text.span.extracting(key.content), expecting: object.cursor)
    }
    let name = try unescaped(key)
    return object.names.place(of: name.span, expecting: object.cursor)
  }

  @inline(never)
  private mutating func unknown(_ key: StringToken, _ keyStart: Int, in object: JSONObject) throws(JSONError) {
    try check(key)
    let value = position
    if let tag = object.tag, try isTag(key) {
      guard keyStart == tag else { throw failure(.duplicateKey, at: keyStart, pathAt: value) }
      return try skip()
    }
    try skip()
    guard unknownFields == .refused else { return }
    let word = JSONPaths.name(text.span.extracting(key.content))
    note(.unknownField, "there is no such field" + object.names.suggestion(for: word), at: value)
  }

  @inline(never)
  private mutating func noteMissing(_ object: JSONObject) {
    for place in object.names.required.subtracting(object.seen).places {
      note(.required, "must be given", object.names.name(at: place), at: object.start)
    }
  }
}
