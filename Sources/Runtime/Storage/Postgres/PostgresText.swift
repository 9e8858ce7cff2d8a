// Values as PostgreSQL reads and writes them: text, but for bytes, which go as they are. The types of the places are
// PostgreSQL's to find out, from what the statement does with them.

internal import CPQ

/// The values of one statement, laid out as libpq wants them.
struct PostgresParameters {
  private var text: [UInt8] = []
  /// Where each begins in `text`; nil is null.
  private var starts: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  init(_ values: [SQLValue]) throws(StorageError) {
    for value in values { try append(value) }
  }

  private mutating func append(_ value: SQLValue) throws(StorageError) {
    let start = text.count
    var isBinary = false
    switch value {
    case .null: break
    case .integer(let number): text.append(contentsOf: String(number).utf8)
    case .double(let number): text.append(contentsOf: "\(number)".utf8)
    case .boolean(let isTrue): text.append(UInt8(ascii: isTrue ? "t" : "f"))
    case .text(let string):
      text.append(contentsOf: string.utf8)
      guard !text[start...].contains(0) else { throw StorageError(.broken, "text with U+0000 in it") }
    case .bytes(let bytes):
      text.append(contentsOf: bytes)
      isBinary = true
    }
    starts.append(value == .null ? nil : start)
    lengths.append(Int32(clamping: text.count - start))
    formats.append(isBinary ? 1 : 0)
    text.append(0)
  }

  /// Lends them, and answers what `body` does.
  func lend(
    _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>, UnsafePointer<Int32>) -> Int32
  ) -> Int32 {
    unsafe text.withUnsafeBytes { bytes in
      let base = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      let pointers = unsafe starts.map { start in unsafe start.flatMap { unsafe base?.advanced(by: $0) } }
      return unsafe pointers.withUnsafeBufferPointer { pointers in
        unsafe body(Int32(starts.count), pointers.baseAddress, lengths, formats)
      }
    }
  }
}

extension SQLRows {
  /// Copies what libpq holds.
  init(_ result: OpaquePointer) {
    let columns = unsafe PQnfields(result)
    let types = (0..<columns).map { unsafe PQftype(result, $0) }
    var cells: [SQLValue] = []
    let count = unsafe PQntuples(result)
    for row in 0..<count {
      for column in 0..<columns {
        guard unsafe PQgetisnull(result, row, column) == 0 else {
          cells.append(.null)
          continue
        }
        let bytes = unsafe UnsafeRawBufferPointer(
          start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
        cells.append(unsafe SQLValue(bytes, type: types[Int(column)]))
      }
    }
    let changed = unsafe Int(String(cString: PQcmdTuples(result))) ?? 0
    let isQuery = unsafe PQresultStatus(result) == PGRES_TUPLES_OK
    let command = unsafe String(cString: PQcmdStatus(result))
    self.init(
      columns: Int(columns), cells: cells, changed: isQuery && command.hasPrefix("SELECT") ? 0 : changed)
  }
}

extension SQLValue {
  /// PostgreSQL's numbers for its own types; they never change.
  private enum TypeNumber {
    static let boolean: Oid = 16
    static let bytes: Oid = 17
    static let integers: [Oid] = [20, 21, 23, 26]
    static let doubles: [Oid] = [700, 701]
  }

  init(_ bytes: UnsafeRawBufferPointer, type: Oid) {
    switch type {
    case TypeNumber.boolean: self = unsafe .boolean(bytes.first == UInt8(ascii: "t"))
    case TypeNumber.bytes: self = unsafe .bytes(SQLValue.unhex(bytes))
    case let number where TypeNumber.integers.contains(number): self = unsafe .integer(SQLValue.integer(bytes))
    case let number where TypeNumber.doubles.contains(number):
      self = unsafe .double(Double(String(decoding: bytes, as: UTF8.self)) ?? .nan)
    default: self = unsafe .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func integer(_ digits: UnsafeRawBufferPointer) -> Int64 {
    var number: Int64 = 0
    var isNegative = false
    for place in 0..<digits.count {
      let digit = unsafe digits[place]
      if digit == UInt8(ascii: "-") { isNegative = true } else { number = number &* 10 &- Int64(digit &- 0x30) }
    }
    // Counted downward: the lowest number has no positive twin.
    return isNegative ? number : 0 &- number
  }

  /// `\x` and two digits a byte.
  private static func unhex(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    func nibble(_ digit: UInt8) -> UInt8 { digit < 0x40 ? digit &- 0x30 : (digit | 0x20) &- 0x57 }
    return stride(from: 2, to: text.count - 1, by: 2).map { place in
      unsafe nibble(text[place]) << 4 | nibble(text[place + 1])
    }
  }
}
