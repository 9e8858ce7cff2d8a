// Why a text is no JSON that we take. What is merely a wrong value of a field is no error but a violation, noted while
// reading goes on; an error ends it.

/// A JSON text that cannot be read, and where.
public struct JSONError: Error, Sendable, Equatable {
  public let reason: Reason
  /// Bytes from the beginning of the text.
  public let offset: Int
  /// Of the field that was being read: `members[2].name`; empty at the top.
  public let path: String

  /// What is wrong with it; the text says it to people.
  public enum Reason: String, Sendable, CaseIterable {
    /// The text ends before its value does.
    case truncated = "it ends too early"
    /// A byte that cannot stand here.
    case unexpectedByte = "a character that cannot stand there"
    /// A word other than `true`, `false` and `null`, such as `NaN`.
    case badLiteral = "a word other than true, false and null"
    /// A number that JSON does not write like that: `01`, `1.`, `+1`.
    case badNumber = "a number that JSON does not write like that"
    /// A number of more than `JSONReader.maxNumberBytes`.
    case numberTooLong = "a number of too many digits"
    case badEscape = "an escape that JSON has not"
    /// Half of a UTF-16 surrogate pair: no character.
    case loneSurrogate = "half of a surrogate pair"
    /// A control character in a string, which must be escaped.
    case controlCharacter = "a control character that is not escaped"
    /// U+0000 inside a string: refused at every door, since databases and C libraries cut there.
    case nulInString = "U+0000 in a text"
    case invalidUTF8 = "text that is no UTF-8"
    /// More than `JSONReader.maxDepth` levels.
    case tooDeep = "values nested too deep"
    case duplicateKey = "a name that comes twice"
    /// Something behind the value.
    case trailingBytes = "something behind the value"
  }

  public init(_ reason: Reason, at offset: Int, path: String = "") {
    self.reason = reason
    self.offset = offset
    self.path = path
  }
}
