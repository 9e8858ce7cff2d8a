// The schema files of the repository, a few thousand times, each time with something wrong: cut short, cut out, doubled,
// with a byte changed or a piece put in that has meaning. The fuzzer of the same property finds more; this finds at once.

import Foundation
import Testing

@Suite struct SchemaMutationTests {
  private static let pieces = [
    "{", "}", "(", ")", "[", "]", "\"", "\"\"\"", "\\", "#", "@", "=", "|", "&", ":", "!", "...", "$x", "\n", "\r",
    "\t", ",",
    "\u{FEFF}", "\u{0}", "é", "\u{1F600}", "type", "extend", "implements A & B", "union U = | A", "\\u{110000}",
    "\\uD83D",
    "1.5e", "-", "# a comment\n", "\"a text\"", "true", "[[[[", "{a: {a: ", "directive @d on", "\u{301}", "'",
  ].map { Array($0.utf8) }

  @Test func `A schema with a mistake is read to its end, and one without stays what it is`() throws {
    let texts = try Self.excerpts()
    #expect(texts.count > 10)
    var random = SplitMix(state: 2)
    for text in texts { SchemaProperty.check(text) }
    for _ in 0..<3_000 {
      var text = texts[random.below(texts.count)]
      for _ in 0...random.below(3) { Self.mutate(&text, &random) }
      SchemaProperty.check(text)
    }
  }

  private static func mutate(_ text: inout [UInt8], _ random: inout SplitMix) {
    let place = random.below(text.count + 1)
    let end = min(text.count, place + random.below(40))
    switch random.below(6) {
    case 0: text.removeSubrange(place...)
    case 1: text.removeSubrange(place..<end)
    case 2: text.insert(contentsOf: text[place..<end], at: random.below(text.count + 1))
    case 3 where place < text.count: text[place] ^= 1 << UInt8(random.below(8))
    default: text.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
    }
  }

  /// Every schema file, in pieces of some definitions: so a few thousand of them take a second.
  private static func excerpts() throws -> [[UInt8]] {
    let tests = URL(filePath: "\(#filePath)").resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try [tests, tests.deletingLastPathComponent().appending(path: "Schema")].flatMap { folder in
      let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
      return try names.filter { $0.hasSuffix(".graphql") }.sorted().flatMap { name in
        excerpts(try String(contentsOf: folder.appending(path: name), encoding: .utf8))
      }
    }
  }

  /// Cut in front of descriptions of definitions.
  private static func excerpts(_ text: String) -> [[UInt8]] {
    var excerpts: [[UInt8]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("\""), excerpts[excerpts.count - 1].count > 100 { excerpts.append([]) }
      excerpts[excerpts.count - 1] += Array(line.utf8) + [UInt8(ascii: "\n")]
    }
    return excerpts
  }

  /// The same numbers in every run.
  private struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ value >> 31) % UInt64(bound))
    }
  }
}
