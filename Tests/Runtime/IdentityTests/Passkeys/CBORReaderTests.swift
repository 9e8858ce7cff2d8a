import Core
import Testing

@testable import Identity

@Suite struct CBORReaderTests {
  private func read(_ bytes: [UInt8]) -> Result<CBORValue, CBORError> {
    Result { () throws(CBORError) in try CBORReader.decode(bytes, atMost: 65_536) }
  }

  private func refusal(_ bytes: [UInt8]) -> CBORError.Reason? {
    if case .failure(let error) = read(bytes) { error.reason } else { nil }
  }

  @Test func readsWhatAuthenticatorsSay() {
    #expect(read([0x18, 0x18]) == .success(.integer(24)))
    #expect(read([0x39, 0x01, 0x00]) == .success(.integer(-257)))
    #expect(read([0x3b, 0x7f] + [UInt8](repeating: 0xff, count: 7)) == .success(.integer(.min)))
    #expect(read([0x42, 1, 2]) == .success(.bytes([1, 2])))
    #expect(read([0x62, 0xc3, 0xbc]) == .success(.text("ü")))
    #expect(read([0x82, 0xf5, 0xf6]) == .success(.array([.boolean(true), .null])))
    let map = CBORMap([(.integer(1), .integer(2)), (.integer(-1), .text("a")), (.text("b"), .boolean(false))])
    #expect(read([0xa3, 0x01, 0x02, 0x20, 0x61, 0x61, 0x61, 0x62, 0xf4]) == .success(.map(map)))
    #expect(map[1] == .integer(2) && map["b"] == .boolean(false) && map[2] == nil)
  }

  @Test(
    arguments: [
      ([], .truncated), ([0x18], .truncated), ([0x42, 1], .truncated), ([0x82, 1], .truncated),
      ([0xa1, 1], .truncated), ([0x01, 0x01], .trailingBytes),
      ([0x18, 0x17], .notShortest), ([0x19, 0x00, 0xff], .notShortest), ([0x1a, 0, 0, 0xff, 0xff], .notShortest),
      ([0x1b, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff], .notShortest), ([0x38, 0x00], .notShortest),
      ([0x58, 0x01, 0x01], .notShortest), ([0x78, 0x01, 0x61], .notShortest), ([0x98, 0x01, 0x01], .notShortest),
      ([0xb8, 0x01, 0x01, 0x01], .notShortest),
      ([0x5f, 0x41, 0x01, 0xff], .indefiniteLength), ([0x7f, 0x61, 0x61, 0xff], .indefiniteLength),
      ([0x9f, 0x01, 0xff], .indefiniteLength), ([0xbf, 0x01, 0x01, 0xff], .indefiniteLength),
      ([0xff], .indefiniteLength), ([0xc0, 0x00], .tag), ([0xd8, 0x20, 0x00], .tag),
      ([0xf7], .unsupported), ([0xf9, 0x3c, 0x00], .unsupported), ([0xfa, 0, 0, 0, 0], .unsupported),
      ([0xfb, 0, 0, 0, 0, 0, 0, 0, 0], .unsupported), ([0xe0], .malformed), ([0xf8, 0x20], .malformed),
      ([0x1c], .malformed), ([0x1f], .malformed), ([0x5c], .malformed), ([0xfc], .malformed),
      ([0x61, 0xff], .invalidUTF8), ([0x62, 0xc0, 0x80], .invalidUTF8),
      ([0x1b] + [UInt8](repeating: 0xff, count: 8), .outOfRange),
      ([0x3b] + [UInt8](repeating: 0xff, count: 8), .outOfRange),
      ([0xa2, 0x01, 0x00, 0x01, 0x00], .duplicateKey), ([0xa2, 0x61, 0x61, 0x00, 0x61, 0x61, 0x00], .duplicateKey),
      ([0xa2, 0x02, 0x00, 0x01, 0x00], .keyOrder), ([0xa2, 0x20, 0x00, 0x01, 0x00], .keyOrder),
      ([0xa2, 0x61, 0x62, 0x00, 0x61, 0x61, 0x00], .keyOrder),
      ([0xa2, 0x62, 0x61, 0x61, 0x00, 0x61, 0x62, 0x00], .keyOrder), ([0xa1, 0x41, 0x00, 0x00], .badKey),
      ([0xa1, 0xf5, 0x00], .badKey), ([0x81, 0x81, 0x81, 0x81, 0x81, 0x00], .tooDeep),
      ([0xa1, 0x01, 0xa1, 0x01, 0xa1, 0x01, 0xa1, 0x01, 0xa0], .tooDeep),
    ] as [([UInt8], CBORError.Reason)]) func refuses(bytes: [UInt8], reason: CBORError.Reason)
  {
    #expect(refusal(bytes) == reason)
  }

  /// Each of the kinds with a length, with all lengths from what nobody has to what no machine has. libcbor's loader
  /// would ask for eight times as much memory.
  @Test func aLengthThatIsOnlyDeclaredCostsNothing() {
    for kind in [UInt8(2), 3, 4, 5] {
      for length in [1 << 16, 1 << 31, 1 << 32, 1 << 60, Int.max] {
        let head = CBORText.head(kind, length)
        #expect(refusal(head) == .truncated)
        #expect(refusal(head + [1, 2, 3]) == .truncated)
      }
      #expect(refusal([kind << 5 | 27] + [UInt8](repeating: 0xff, count: 8)) == .truncated)
      #expect(refusal([kind << 5 | 27, 0x80] + [UInt8](repeating: 0, count: 7)) == .truncated)
    }
  }

  @Test func fourLevelsAreTakenAndTwoHundredValues() {
    #expect(refusal([0x81, 0x81, 0x81, 0x81, 0x00]) == nil)
    #expect(refusal(CBORText.head(4, 255) + [UInt8](repeating: 0, count: 255)) == nil)
    #expect(refusal(CBORText.head(4, 256) + [UInt8](repeating: 0, count: 256)) == .tooMany)
    #expect(refusal([UInt8](repeating: 0x81, count: 60_000)) == .tooDeep)
  }

  @Test func moreThanItMayBeIsNotLookedAt() {
    let bytes = CBORText.head(2, 100) + [UInt8](repeating: 0, count: 100)
    #expect(throws: CBORError(.tooLarge, at: 101)) { try CBORReader.decode(bytes, atMost: 101) }
    #expect(throws: Never.self) { try CBORReader.decode(bytes, atMost: 102) }
  }

  /// Canonical means one text for each value: what is read is what would be written.
  @Test func whateverIsReadIsWrittenTheSame() {
    var seeds = PublishedVector.all.map { $0.bytes($0.registration.attestationObject) }
    seeds.append([0x83, 0xa2, 0x01, 0x02, 0x61, 0x61, 0xf6, 0x38, 0x63, 0x62, 0xc3, 0xbc])
    var read = 0
    for seed in seeds {
      for round in 0..<2_000 {
        var bytes = seed
        for _ in 0...round % 3 {
          let place = Int(Randomness.word() % UInt64(bytes.count))
          bytes[place] = UInt8(truncatingIfNeeded: Randomness.word())
        }
        if round % 5 == 0 { bytes.removeLast(Int(Randomness.word() % UInt64(bytes.count))) }
        guard let value = try? CBORReader.decode(bytes, atMost: 65_536) else { continue }
        read += 1
        #expect(CBORText.write(value) == bytes)
      }
    }
    #expect(read > 1_000)
  }
}
