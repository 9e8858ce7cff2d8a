// What works on whole words at once must say the same as byte by byte, at every length and place.

import Testing

@testable import Core

@Suite struct BytesTests {
  @Test func comparesEveryByte() {
    for count in 0...40 {
      let bytes = (0..<count).map { UInt8($0) }
      #expect(Bytes(bytes) == Bytes(bytes.map { $0 }))
      for place in 0..<count {
        var other = bytes
        other[place] ^= 0x80
        #expect(Bytes(bytes) != Bytes(other), "\(count) bytes, \(place)")
      }
    }
    #expect(Bytes("abc").span.isEqual(to: "abc") && !Bytes("abc").span.isEqual(to: "abd"))
    #expect(Bytes().span.isEqual(to: "") && !Bytes("a").span.isEqual(to: ""))
  }

  @Test func findsTheFirstByte() {
    for count in 0...40 {
      var bytes = [UInt8](repeating: 0x3e, count: count)
      #expect(bytes.span.firstIndex(of: 0x3f) == nil)
      for place in (0..<count).reversed() {
        bytes[place] = 0x3f
        #expect(bytes.span.firstIndex(of: 0x3f) == place)
      }
    }
    // A neighbour that differs in its lowest bit, before and behind, and bytes with the highest bit set.
    #expect(Bytes("?>>>?>>>").span.firstIndex(of: 0x3e) == 1)
    #expect(Bytes([0xbf, 0x3f, 0xff, 0x80, 0, 1, 2, 3]).span.firstIndex(of: 0x3f) == 1)
    #expect(Bytes([1, 1, 0, 1, 1, 1, 1, 1]).span.firstIndex(of: 0) == 2)
  }

  @Test func copiesWhole() {
    for count in [0, 1, 7, 8, 100, 10_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      #expect([UInt8](copying: bytes.span) == bytes)
      var twice = bytes
      twice.append(bytes.span)
      #expect(twice == bytes + bytes)
      #expect(Bytes(repeating: 7, count: count).array == [UInt8](repeating: 7, count: count))
    }
  }

  @Test func writesNumbers() {
    for value in [0, 1, 9, 10, 99, 100, 300, -1, -10, 1_234_567_890, .max, .min] {
      var writer = ByteWriter()
      writer.append(decimal: value)
      #expect(writer.finish().text == "\(value)")
    }
  }

  @Test func aQueueGivesItsOnlyPiece() {
    var queue = BytesQueue()
    #expect(queue.popOnly(0) == nil)
    queue.append(Bytes("one"))
    #expect(queue.popOnly(2) == nil && queue.popOnly(3) == Bytes("one") && queue.isEmpty && queue.byteCount == 0)
    queue.append(Bytes("a"))
    queue.append(Bytes("b"))
    #expect(queue.popOnly(2) == nil)
    _ = queue.popFirst()
    #expect(queue.popOnly(1) == Bytes("b") && queue.popFirst() == nil)
  }
}
