// Moments and lengths of time are protobuf's well-known types, byte for byte and with their bounds.

import Core
import Testing
import Wire

@Suite struct ProtobufTimesTests {
  private func time(_ seconds: Int64, _ nanos: Int32) throws -> Timestamp? { try read(seconds, nanos) }
  private func length(_ seconds: Int64, _ nanos: Int32) throws -> Duration? { try read(seconds, nanos) }

  private func read<Value: ProtobufValue>(_ seconds: Int64, _ nanos: Int32) throws -> Value? {
    var writer = ProtobufWriter()
    writer.nested(1) {
      $0.int64(1, seconds)
      $0.int32(2, nanos)
    }
    var reader = ProtobufReader(writer.finish())
    _ = try reader.nextField()
    let value = try Value.read(from: &reader)
    var violations = Violations()
    reader.finish(into: &violations)
    #expect(violations.list.map(\.code) == (value == nil ? ["out_of_range"] : []))
    return value
  }

  private func bytes<Value: ProtobufValue>(_ value: Value) -> [UInt8] {
    var writer = ProtobufWriter()
    writer.field(1, value)
    return writer.finish().array
  }

  @Test func theBytesAreProtobufs() throws {
    #expect(bytes(Timestamp.epoch) == [0x0a, 0])
    #expect(bytes(try #require(Timestamp(microseconds: 1_000_001))) == [0x0a, 5, 8, 1, 16, 0xe8, 7])
    // Half a second before 1970: -1 s and 500,000,000 ns.
    #expect(
      bytes(try #require(Timestamp(microseconds: -500_000)))
        == [0x0a, 17, 8] + [UInt8](repeating: 0xff, count: 9) + [1, 16, 0x80, 0xca, 0xb5, 0xee, 1])
    #expect(bytes(Duration.milliseconds(1_500)) == [0x0a, 8, 8, 1, 16, 0x80, 0xca, 0xb5, 0xee, 1])
    #expect(bytes(Duration.zero) == [0x0a, 0])
  }

  @Test func everyTimeComesBack() throws {
    var random = SeededRandom(3)
    for _ in 0..<2_000 {
      let seconds = Int64(random.next() % 315_537_897_600) - 62_135_596_800
      let micros = Int64(random.next() % 1_000_000)
      let time = try #require(Timestamp(microseconds: seconds * 1_000_000 + micros))
      #expect(try self.time(seconds, Int32(micros * 1_000 + 999)) == time)
      var reader = ProtobufReader(Bytes(bytes(time)))
      _ = try reader.nextField()
      #expect(try Timestamp.read(from: &reader) == time)
      let length = Duration.nanoseconds(Int64(bitPattern: random.next()))
      reader = ProtobufReader(Bytes(bytes(length)))
      _ = try reader.nextField()
      #expect(try Duration.read(from: &reader) == length)
    }
    for time in [Timestamp.earliest, .latest] {
      var reader = ProtobufReader(Bytes(bytes(time)))
      _ = try reader.nextField()
      #expect(try Timestamp.read(from: &reader) == time)
    }
  }

  @Test func whatIsOutOfRangeIsNoted() throws {
    #expect(try time(253_402_300_800, 0) == nil)
    #expect(try time(-62_135_596_801, 0) == nil)
    #expect(try time(.max, 0) == nil && time(.min, 0) == nil)
    #expect(try time(0, -1) == nil && time(0, 1_000_000_000) == nil)
    #expect(try length(315_576_000_000, 0) == .seconds(315_576_000_000))
    #expect(try length(-315_576_000_000, 0) == .seconds(-315_576_000_000))
    #expect(try length(315_576_000_000, 1) == nil && length(315_576_000_001, 0) == nil)
    #expect(try length(.min, 0) == nil && length(.max, 0) == nil)
    #expect(try length(1, -1) == nil && length(-1, 1) == nil)
    #expect(try length(0, .min) == nil && length(0, 1_000_000_000) == nil)
    #expect(try length(0, -999_999_999) == .nanoseconds(-999_999_999))
  }
}
