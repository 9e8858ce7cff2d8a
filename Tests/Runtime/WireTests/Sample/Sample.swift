// A message with a field of every form, written as the generator will write it.

import Core
import Wire

struct Sample: ProtobufMessage, Equatable {
  var i32: Int32 = 0
  var i64: Int64 = 0
  var u32: UInt32 = 0
  var u64: UInt64 = 0
  var s32: Int32 = 0
  var s64: Int64 = 0
  var flag = false
  var f32: UInt32 = 0
  var f64: UInt64 = 0
  var sf32: Int32 = 0
  var sf64: Int64 = 0
  var float: Float = 0
  var double: Double = 0
  var text = ""
  var blob = Bytes()
  var maybe: Int32?
  var names: [String] = []
  var numbers: [Int64] = []
  var zigzags: [Int64] = []
  var fixeds: [UInt32] = []
  var child: Child?
  var children: [Child] = []
  var map: [String: Int32] = [:]

  struct Child: ProtobufMessage, Equatable {
    var name = ""
    var children: [Child] = []

    mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
      while let field = try reader.nextField() {
        switch field {
        case 1: name = try reader.string()
        case 2: try reader.message(appendingTo: &children)
        default: try reader.skip()
        }
      }
    }

    func write(into writer: inout ProtobufWriter) {
      writer.string(1, name)
      writer.messages(2, children)
    }
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: i32 = try reader.int32()
      case 2: i64 = try reader.int64()
      case 3: u32 = try reader.uint32()
      case 4: u64 = try reader.uint64()
      case 5: s32 = try reader.sint32()
      case 6: s64 = try reader.sint64()
      case 7: flag = try reader.bool()
      case 8: f32 = try reader.fixed32()
      case 9: f64 = try reader.fixed64()
      case 10: sf32 = try reader.sfixed32()
      case 11: sf64 = try reader.sfixed64()
      case 12: float = try reader.float()
      case 13: double = try reader.double()
      case 14: text = try reader.string()
      case 15: blob = try reader.bytes()
      case 16: maybe = try reader.int32()
      case 17: names.append(try reader.string())
      case 18: try reader.packed(into: &numbers) { reader throws(WireError) in try reader.int64() }
      case 19: try reader.packed(into: &zigzags) { reader throws(WireError) in try reader.sint64() }
      case 20: try reader.packed(into: &fixeds) { reader throws(WireError) in try reader.fixed32() }
      case 21: try reader.message(into: &child)
      case 22: try reader.message(appendingTo: &children)
      case 23: try mergeEntry(from: &reader)
      default: try reader.skip()
      }
    }
  }

  private mutating func mergeEntry(from reader: inout ProtobufReader) throws(WireError) {
    var key = ""
    var value: Int32 = 0
    try reader.nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        switch field {
        case 1: key = try reader.string()
        case 2: value = try reader.int32()
        default: try reader.skip()
        }
      }
    }
    map[key] = value
  }

  func write(into writer: inout ProtobufWriter) {
    writer.int32(1, i32)
    writer.int64(2, i64)
    writer.uint32(3, u32)
    writer.uint64(4, u64)
    writer.sint32(5, s32)
    writer.sint64(6, s64)
    writer.bool(7, flag)
    writer.fixed32(8, f32)
    writer.fixed64(9, f64)
    writer.sfixed32(10, sf32)
    writer.sfixed64(11, sf64)
    writer.float(12, float)
    writer.double(13, double)
    writer.string(14, text)
    writer.bytes(15, blob)
    if let maybe { writer.int32(16, maybe, .explicit) }
    writer.strings(17, names)
    writer.packed(18, numbers) { $0.rawVarint($1) }
    writer.packed(19, zigzags) { $0.rawZigzag($1) }
    writer.packed(20, fixeds) { $0.rawFixed32($1) }
    writer.message(21, child)
    writer.messages(22, children)
    for (key, value) in map.sorted(by: { $0.key < $1.key }) {
      writer.nested(23) {
        $0.string(1, key)
        $0.int32(2, value)
      }
    }
  }
}

extension Sample {
  static func random(_ random: inout SeededRandom) -> Sample {
    var sample = Sample()
    sample.i32 = random.integer()
    sample.i64 = random.integer()
    sample.u32 = random.integer()
    sample.u64 = random.integer()
    sample.s32 = random.integer()
    sample.s64 = random.integer()
    sample.flag = random.chance()
    sample.f32 = random.integer()
    sample.f64 = random.integer()
    sample.sf32 = random.integer()
    sample.sf64 = random.integer()
    sample.float = random.chance() ? Float(random.next() % 1_000) / 7 : -0.0
    sample.double = random.chance() ? Double(random.next() % 1_000) / 7 : .greatestFiniteMagnitude
    sample.text = random.text(upTo: 300)
    sample.blob = Bytes(random.bytes(upTo: 300))
    sample.maybe = random.chance() ? random.integer() : nil
    sample.names = random.list { $0.text(upTo: 9) }
    sample.numbers = random.list { $0.integer() }
    sample.zigzags = random.list { $0.integer() }
    sample.fixeds = random.list { $0.integer() }
    sample.child = random.chance() ? child(&random, 3) : nil
    sample.children = random.list { child(&$0, 2) }
    for _ in 0..<(random.next() % 4) { sample.map[random.text(upTo: 5)] = random.integer() }
    return sample
  }

  private static func child(_ random: inout SeededRandom, _ levels: Int) -> Child {
    Child(name: random.text(upTo: 150), children: levels == 0 ? [] : random.list { child(&$0, levels - 1) })
  }
}

/// The same numbers every time, so that a failure can be looked at again.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  mutating func chance() -> Bool { next() & 1 == 0 }

  /// Zero, the ends, small and large, about equally.
  mutating func integer<Value: FixedWidthInteger>() -> Value {
    switch next() % 5 {
    case 0: 0
    case 1: .min
    case 2: .max
    case 3: Value(truncatingIfNeeded: Int64(next() % 300) - 150)
    default: Value(truncatingIfNeeded: next())
    }
  }

  mutating func bytes(upTo limit: Int) -> [UInt8] {
    let count = Int(next() % UInt64(limit + 1))
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  mutating func text(upTo limit: Int) -> String {
    let letters: [Character] = ["a", "Z", "0", " ", "\n", "é", "電", "😀", "\u{1}"]
    let count = Int(next() % UInt64(limit + 1))
    return String((0..<count).map { _ in letters[Int(next() % UInt64(letters.count))] })
  }

  mutating func list<Element>(_ one: (inout SeededRandom) -> Element) -> [Element] {
    let count = next() % 4
    var elements: [Element] = []
    for _ in 0..<count { elements.append(one(&self)) }
    return elements
  }
}
