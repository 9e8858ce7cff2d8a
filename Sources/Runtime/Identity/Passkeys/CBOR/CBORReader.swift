// Reads CBOR in CTAP2's canonical form and no other (CTAP 2.1, section 8): shortest numbers and lengths, sorted keys, no
// tag, no open length. A value has then exactly one text, and two readers cannot see two things in one.
//
// Nothing is reserved for what is only declared, and what cannot be there is refused before it is looked for.

struct CBORReader {
  private let bytes: [UInt8]
  private(set) var position: Int
  private var items = 0

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// A text that is one value and nothing else.
  static func decode(_ bytes: [UInt8], atMost limit: Int) throws(CBORError) -> CBORValue {
    guard bytes.count <= limit else { throw CBORError(.tooLarge, at: limit) }
    var reader = CBORReader(bytes)
    let value = try reader.value()
    guard reader.position == bytes.count else { throw CBORError(.trailingBytes, at: reader.position) }
    return value
  }

  /// The value that stands here.
  mutating func value() throws(CBORError) -> CBORValue { try value(in: 0) }

  private mutating func value(in depth: Int) throws(CBORError) -> CBORValue {
    let start = position
    switch try head() {
    case .unsigned(let number):
      return .integer(try integer(number, at: start))
    case .negative(let number):
      return .integer(-1 - (try integer(number, at: start)))
    case .bytes(let count):
      return .bytes(Array(bytes[position - count..<position]))
    case .text(let count):
      return .text(try text(position - count..<position))
    case .array(let count):
      return .array(try array(count, in: depth + 1, at: start))
    case .map(let count):
      return .map(try map(count, in: depth + 1, at: start))
    case .boolean(let value): return .boolean(value)
    case .null: return .null
    case .refused(let reason): throw CBORError(reason, at: start)
    }
  }

  private mutating func head() throws(CBORError) -> CBORHead {
    items += 1
    guard items <= PasskeyLimits.cborItems else { throw CBORError(.tooMany, at: position) }
    let (head, length) = try CBORHead.read(bytes, at: position)
    position += length
    return head
  }

  private func integer(_ number: UInt64, at start: Int) throws(CBORError) -> Int64 {
    guard let value = Int64(exactly: number) else { throw CBORError(.outOfRange, at: start) }
    return value
  }

  private func text(_ range: Range<Int>) throws(CBORError) -> String {
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
    } catch { throw CBORError(.invalidUTF8, at: range.lowerBound + error.byteOffsets.lowerBound) }
  }

  // MARK: Containers

  /// A value has one byte at least, so a container of more values than bytes is cut short, whatever comes.
  private func check(_ count: Int, of size: Int, in depth: Int, at start: Int) throws(CBORError) {
    guard depth <= PasskeyLimits.cborDepth else { throw CBORError(.tooDeep, at: start) }
    guard count >= 0, count <= (bytes.count - position) / size else { throw CBORError(.truncated, at: bytes.count) }
  }

  private mutating func array(_ count: Int, in depth: Int, at start: Int) throws(CBORError) -> [CBORValue] {
    try check(count, of: 1, in: depth, at: start)
    var values: [CBORValue] = []
    for _ in 0..<count { values.append(try value(in: depth)) }
    return values
  }

  private mutating func map(_ count: Int, in depth: Int, at start: Int) throws(CBORError) -> CBORMap {
    try check(count, of: 2, in: depth, at: start)
    var map = CBORMap()
    var last: Range<Int>?
    for _ in 0..<count {
      let keyStart = position
      let key = try key()
      let written = keyStart..<position
      if let last { try checkOrder(last, written) }
      last = written
      map.entries.append(CBORMap.Entry(key: key, value: try value(in: depth)))
    }
    return map
  }

  private mutating func key() throws(CBORError) -> CBORKey {
    let start = position
    switch try head() {
    case .unsigned(let number): return .integer(try integer(number, at: start))
    case .negative(let number): return .integer(-1 - (try integer(number, at: start)))
    case .text(let count): return .text(try text(position - count..<position))
    default: throw CBORError(.badKey, at: start)
    }
  }

  /// By kind, then the shorter first, then byte by byte.
  private func checkOrder(_ one: Range<Int>, _ next: Range<Int>) throws(CBORError) {
    let (left, right) = (bytes[one], bytes[next])
    if left.elementsEqual(right) { throw CBORError(.duplicateKey, at: next.lowerBound) }
    let kinds = (bytes[one.lowerBound] >> 5, bytes[next.lowerBound] >> 5)
    let isSorted =
      kinds.0 != kinds.1
      ? kinds.0 < kinds.1
      : one.count != next.count ? one.count < next.count : left.lexicographicallyPrecedes(right)
    guard isSorted else { throw CBORError(.keyOrder, at: next.lowerBound) }
  }
}
