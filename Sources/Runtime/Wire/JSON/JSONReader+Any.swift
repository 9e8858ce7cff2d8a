// Reading what nobody described: which kind of value stands here, and objects member by member whatever their keys. For
// who makes a tree of a text, as our client does; messages are read by their tables.

internal import Core

extension JSONReader {
  /// What kind of value stands somewhere.
  public enum Kind: Sendable {
    case null, boolean, number, string, list, object
  }

  /// The kind of the value that stands here, to be read next.
  public mutating func kind() throws(JSONError) -> Kind {
    let first = try peek()
    switch first {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .list
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"): return .number
    case _ where JSONReader.isDigit(first): return .number
    // A letter begins a word that is none of ours.
    case _ where (first | 0x20) &- UInt8(ascii: "a") < 26: throw failure(.badLiteral, at: position)
    default: throw failure(.unexpectedByte, at: position)
    }
  }

  /// Whether an object stands here, whose members `nextKey` names; anything else is noted and passed over.
  public mutating func beginObject() throws(JSONError) -> Bool {
    guard try begins(with: UInt8(ascii: "{"), "an object") else { return false }
    try enter()
    return true
  }

  /// The key of the next member, whose value is to be read or skipped; nil at the object's end. That keys differ is for
  /// who holds them to see.
  public mutating func nextKey() throws(JSONError) -> String? {
    guard try advance(to: UInt8(ascii: "}")) else { return nil }
    let key = try key()
    try check(key)
    return try bytes(of: key).text
  }

  /// The error of a key that came before.
  public func duplicateKey() -> JSONError { failure(.duplicateKey, at: position) }
}
