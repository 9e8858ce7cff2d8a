// Any JSON at all, for tests that compare readings: what generated messages are for shapes, this is for none.

import Core

@testable import Wire

indirect enum JSONTree: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case list([JSONTree])
  /// In the order of the text, duplicates included.
  case object([Member])

  struct Member: Equatable {
    var name: String
    var value: JSONTree
  }
}

extension JSONTree: JSONValue {
  static func read(from json: inout JSONReader) throws(JSONError) -> JSONTree? {
    switch try json.peek() {
    case UInt8(ascii: "n"): return try json.takeNull() ? .null : nil
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return try json.bool().map { .bool($0) }
    case UInt8(ascii: "\""): return try json.string().map { .string($0) }
    case UInt8(ascii: "["):
      var values: [JSONTree] = []
      guard try json.beginArray() else { return nil }
      while try json.nextElement() {
        if let value = try read(from: &json) { values.append(value) }
      }
      return .list(values)
    case UInt8(ascii: "{"):
      var members: [Member] = []
      try json.enter()
      while try json.advance(to: UInt8(ascii: "}")) {
        let key = try json.key()
        try json.check(key)
        let name = try json.bytes(of: key).text
        if let value = try read(from: &json) { members.append(Member(name: name, value: value)) }
      }
      return .object(members)
    default: return try json.double().map { .number($0) }
    }
  }

  func write(into json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let value): json.bool(value)
    case .number(let value): json.number(value)
    case .string(let value): json.string(value)
    case .list(let values):
      json.beginArray()
      for value in values { value.write(into: &json) }
      json.endArray()
    case .object(let members):
      json.beginObject()
      for member in members {
        json.key(member.name)
        member.value.write(into: &json)
      }
      json.endObject()
    }
  }
}

extension JSONTree {
  static func random(_ random: inout SeededRandom, levels: Int = 4) -> JSONTree {
    switch random.next() % (levels == 0 ? 5 : 8) {
    case 0: return .null
    case 1: return .bool(random.chance())
    case 2: return .number(Double(random.integer() as Int32))
    case 3:
      let value = Double(bitPattern: random.next())
      return .number(value.isFinite ? value : 0.5)
    case 4: return .string(random.text(upTo: 40))
    case 5, 6: return .list(random.list { JSONTree.random(&$0, levels: levels - 1) })
    default:
      return .object(random.list { Member(name: $0.text(upTo: 9), value: JSONTree.random(&$0, levels: levels - 1)) })
    }
  }
}
