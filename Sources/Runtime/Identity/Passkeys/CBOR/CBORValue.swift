// The values of CBOR that authenticators speak: no floats, no tags, nothing without a length.

enum CBORValue: Equatable {
  case integer(Int64)
  case bytes([UInt8])
  case text(String)
  case array([CBORValue])
  case map(CBORMap)
  case boolean(Bool)
  case null
}

enum CBORKey: Equatable {
  case integer(Int64)
  case text(String)
}

/// Keys with their values, in the order of CTAP2, which is the only one there is.
struct CBORMap: Equatable {
  struct Entry: Equatable {
    let key: CBORKey
    let value: CBORValue
  }

  var entries: [Entry] = []

  /// Few entries: a walk is the fastest table.
  subscript(_ key: CBORKey) -> CBORValue? { entries.first { $0.key == key }?.value }
  subscript(_ name: String) -> CBORValue? { self[.text(name)] }
  subscript(_ number: Int64) -> CBORValue? { self[.integer(number)] }
}
