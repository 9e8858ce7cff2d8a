// Writes CBOR for tests, right or wrong as they ask: nothing is sorted and nothing is checked.

@testable import Identity

enum CBORText {
  static func write(_ value: CBORValue) -> [UInt8] {
    switch value {
    case .integer(let number): number < 0 ? head(1, Int(-1 - number)) : head(0, Int(number))
    case .bytes(let bytes): head(2, bytes.count) + bytes
    case .text(let text): head(3, text.utf8.count) + Array(text.utf8)
    case .array(let values): head(4, values.count) + values.flatMap(write)
    case .map(let map): self.map(map.entries.map { (write($0.key), write($0.value)) })
    case .boolean(let value): [value ? 0xf5 : 0xf4]
    case .null: [0xf6]
    }
  }

  static func write(_ key: CBORKey) -> [UInt8] {
    switch key {
    case .integer(let number): write(CBORValue.integer(number))
    case .text(let text): write(CBORValue.text(text))
    }
  }

  static func map(_ entries: [(key: [UInt8], value: [UInt8])]) -> [UInt8] {
    head(5, entries.count) + entries.flatMap { $0.key + $0.value }
  }

  /// A kind and its number in as few bytes as may be.
  static func head(_ kind: UInt8, _ number: Int) -> [UInt8] {
    switch number {
    case ..<24: [kind << 5 | UInt8(number)]
    case ...0xff: [kind << 5 | 24, UInt8(number)]
    case ...0xffff: [kind << 5 | 25, UInt8(number >> 8), UInt8(number & 0xff)]
    case ...0xffff_ffff: [kind << 5 | 26] + (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    default: [kind << 5 | 27] + (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    }
  }
}

extension CBORMap {
  init(_ entries: [(CBORKey, CBORValue)]) { self.init(entries: entries.map { Entry(key: $0.0, value: $0.1) }) }
}
