// What is written is read as the same, and spoilt texts end in values or in errors.

import Core
import Testing

@testable import Wire

@Suite struct JSONRoundTripTests {
  @Test func treesComeBack() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SeededRandom(seed)
      let tree = JSONTree.random(&random)
      var violations = Violations()
      #expect(try JSONTree.decode(json: tree.encodedJSON(), violations: &violations) == tree, "seed \(seed)")
      #expect(violations.isEmpty)
    }
  }

  @Test func spoiltTextsEndInValuesOrErrors() {
    for seed in 0..<4_000 as Range<UInt64> {
      var random = SeededRandom(seed)
      var bytes = seed % 2 == 0 ? JSONTree.random(&random).encodedJSON().array : Room.sample.encodedJSON().array
      for _ in 0..<(random.next() % 4) where !bytes.isEmpty {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(Array("\"\\{}[],:0eu".utf8)[Int(random.next() % 11)], at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      let text = Bytes(bytes)
      let skipped = text.refusal { json throws(JSONError) in try json.skip() }
      let tree = text.refusal { json throws(JSONError) in _ = try JSONTree.read(from: &json) }
      let room = text.refusal { json throws(JSONError) in _ = try Room.read(from: &json) }
      #expect(skipped == tree, "seed \(seed)")
      #expect(room == skipped || room?.reason == .duplicateKey, "seed \(seed)")
      if let skipped { #expect(skipped.offset <= bytes.count) }
    }
  }
}
