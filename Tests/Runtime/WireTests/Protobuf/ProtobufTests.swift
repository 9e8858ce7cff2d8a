import Core
import Testing
import Wire

@Suite struct ProtobufTests {
  private func error(_ bytes: [UInt8]) -> WireError? {
    do throws(WireError) {
      _ = try Sample(decoding: Bytes(bytes))
      return nil
    } catch { return error }
  }

  @Test func whatIsWrittenIsRead() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SeededRandom(seed)
      let sample = Sample.random(&random)
      #expect(try Sample(decoding: sample.encoded()) == sample, "seed \(seed)")
    }
  }

  @Test func theBytesAreProtobufs() {
    // protobuf's own documentation: field 1 = 150; "testing"; a nested message; a packed list.
    #expect(Sample(i32: 150).encoded().array == [0x08, 0x96, 0x01])
    #expect(Sample(text: "testing").encoded().array == [0x72, 7] + Array("testing".utf8))
    #expect(Sample(child: .init(name: "ab")).encoded().array == [0xaa, 0x01, 4, 0x0a, 2, 0x61, 0x62])
    #expect(Sample(numbers: [3, 270, 86_942]).encoded().array == [0x92, 0x01, 6, 3, 0x8e, 2, 0x9e, 0xa7, 5])
    #expect(Sample(i32: -1).encoded().array == [0x08] + [UInt8](repeating: 0xff, count: 9) + [1])
    #expect(Sample(s32: -2).encoded().array == [0x28, 3])
    #expect(Sample(float: 1).encoded().array == [0x65, 0, 0, 0x80, 0x3f])
    #expect(Sample(maybe: 0).encoded().array == [0x80, 0x01, 0])
    #expect(Sample().encoded().isEmpty)
    #expect(Sample(child: .init()).encoded().array == [0xaa, 0x01, 0])
  }

  @Test(arguments: [0, 1, 126, 127, 128, 129, 16_383, 16_384, 16_385, 2_097_151, 2_097_152])
  func aNestedMessageOfAnyLengthGetsItsPrefix(_ count: Int) throws {
    var writer = ProtobufWriter()
    writer.int32(1, 7)
    writer.nested(15) { for _ in 0..<count { $0.rawVarint(1 as UInt64) } }
    writer.int32(3, 9)
    let sample = try Sample(decoding: writer.finish())
    #expect(sample.i32 == 7 && sample.u32 == 9)
    #expect(sample.blob == Bytes([UInt8](repeating: 1, count: count)))
  }

  @Test func listsComePackedOrNot() throws {
    let loose: [UInt8] = [0x90, 1, 1, 0x92, 1, 2, 2, 3, 0x90, 1, 4, 0xa5, 1, 1, 0, 0, 0, 0xa2, 1, 4, 2, 0, 0, 0]
    let sample = try Sample(decoding: Bytes(loose))
    #expect(sample.numbers == [1, 2, 3, 4])
    #expect(sample.fixeds == [1, 2])
  }

  @Test func fieldsMergeAsProtobufSays() throws {
    var writer = ProtobufWriter()
    writer.int32(1, 1)
    writer.message(21, Sample.Child(name: "first", children: [.init(name: "a")]))
    writer.int32(1, 2)
    writer.message(21, Sample.Child(name: "second", children: [.init(name: "b")]))
    let sample = try Sample(decoding: writer.finish())
    #expect(sample.i32 == 2)
    #expect(sample.child == .init(name: "second", children: [.init(name: "a"), .init(name: "b")]))
  }

  @Test func unknownFieldsArePassedOver() throws {
    let unknown: [UInt8] = [
      0xc0, 0x3e, 0xff, 0x01, 0xc1, 0x3e, 1, 2, 3, 4, 5, 6, 7, 8, 0xc2, 0x3e, 2, 9, 9, 0xc5, 0x3e, 1, 2, 3, 4, 0x08, 5,
    ]
    #expect(try Sample(decoding: Bytes(unknown)) == Sample(i32: 5))
  }

  @Test func bytesShareTheMessage() throws {
    let message = Sample(blob: Bytes([UInt8](repeating: 7, count: 1_000))).encoded()
    let sample = try Sample(decoding: message)
    let whole = unsafe message.span.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    let part = unsafe sample.blob.span.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    #expect(part - whole == 3)
  }

  @Test func everyRefusalNamesItsReasonAndPlace() {
    #expect(error([0x08]) == WireError(.truncated, at: 1))
    #expect(error([0x08, 0x80]) == WireError(.truncated, at: 1))
    #expect(error([0x41, 1, 2]) == WireError(.wrongWireType, at: 1))
    #expect(error([0x49, 1, 2]) == WireError(.truncated, at: 1))
    #expect(error([0x72, 5, 0x61]) == WireError(.truncated, at: 1))
    #expect(error([0x72, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]) == WireError(.truncated, at: 1))
    #expect(error([0x08] + [UInt8](repeating: 0xff, count: 9) + [2]) == WireError(.overlongVarint, at: 1))
    #expect(error([0x08] + [UInt8](repeating: 0x80, count: 10) + [0]) == WireError(.overlongVarint, at: 1))
    #expect(error([0x00]) == WireError(.badTag, at: 0))
    #expect(error([0x08, 1, 0x0e]) == WireError(.badTag, at: 2))
    #expect(error([0x88, 0x80, 0x80, 0x80, 0x10, 0]) == WireError(.badTag, at: 0))
    #expect(error([0x0b]) == WireError(.group, at: 0))
    #expect(error([0x0c]) == WireError(.group, at: 0))
    #expect(error([0x72, 2, 0xc3, 0x28]) == WireError(.invalidUTF8, at: 2))
    #expect(error([0x72, 3, 0xed, 0xa0, 0x80])?.reason == .invalidUTF8)
    #expect(error([0x72, 3, 0x61, 0, 0x62]) == WireError(.nulInString, at: 3))
    // A child that says it is longer than what holds it.
    #expect(error([0xaa, 1, 3, 0x0a, 5, 0x61, 0x08, 1, 1, 1, 1]) == WireError(.truncated, at: 4))
    // A packed list that ends within a number.
    #expect(error([0x92, 1, 2, 1, 0x80, 0x08, 1]) == WireError(.truncated, at: 4))
  }

  @Test func depthIsBounded() {
    func nested(_ levels: Int) -> [UInt8] {
      var message: [UInt8] = []
      for level in 0..<levels {
        var writer = ProtobufWriter()
        writer.bytes(level == levels - 1 ? 21 : 2, Bytes(message), .explicit)
        message = writer.finish().array
      }
      return message
    }
    #expect(error(nested(ProtobufReader.maxDepth)) == nil)
    #expect(error(nested(ProtobufReader.maxDepth + 1))?.reason == .tooDeep)
    #expect(error(nested(8_000))?.reason == .tooDeep)
  }

  @Test func spoiltBytesEndInValuesOrErrors() {
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SeededRandom(seed)
      var bytes = seed % 3 == 0 ? random.bytes(upTo: 200) : Sample.random(&random).encoded().array
      for _ in 0..<(random.next() % 8) where !bytes.isEmpty {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      if let error = error(bytes) { #expect(error.offset <= bytes.count) }
    }
  }
}
