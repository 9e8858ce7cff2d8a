// Reads the fixed little forms of dates and durations from the left: each `take` moves on only where it matched. It
// borrows the text and allocates nothing.

struct TextReader: ~Escapable {
  private let text: Span<UInt8>
  private var position = 0

  @_lifetime(copy text)
  init(_ text: Span<UInt8>) { self.text = text }

  var atEnd: Bool { position == text.count }
  var next: UInt8? { position < text.count ? text[position] : nil }

  @_lifetime(self: copy self)
  mutating func take(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= text.count, unsafe text[position] == word.utf8Start[0],
      word.utf8CodeUnitCount == 1 || text.extracting(position..<end).isEqual(to: word)
    else { return false }
    position = end
    return true
  }

  /// Exactly `count` digits.
  @_lifetime(self: copy self)
  mutating func digits(_ count: Int) -> Int? {
    guard text.count - position >= count else { return nil }
    var value = 0
    for index in position..<(position + count) {
      guard let digit = TextReader.digit(text[index]) else { return nil }
      value = value * 10 + digit
    }
    position += count
    return value
  }

  /// As many digits as there are, one to `limit`: their value and how many they were.
  @_lifetime(self: copy self)
  mutating func digits(upTo limit: Int) -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while let byte = next, let digit = TextReader.digit(byte) {
      guard count < limit else { return nil }
      value = value * 10 + digit
      count += 1
      position += 1
    }
    return count == 0 ? nil : (value, count)
  }

  /// One of `words`, by its place.
  @_lifetime(self: copy self)
  mutating func take(oneOf words: [StaticString]) -> Int? {
    for (index, word) in words.enumerated() where take(word) { return index }
    return nil
  }

  private static func digit(_ byte: UInt8) -> Int? { byte >= 0x30 && byte <= 0x39 ? Int(byte &- 0x30) : nil }
}

extension ByteWriter {
  /// A number of at least zero, with leading zeros to `width`.
  mutating func append(_ value: Int, width: Int) { append(digits: UInt(value), width: width) }
}
