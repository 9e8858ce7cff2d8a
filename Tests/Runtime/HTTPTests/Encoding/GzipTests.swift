import Core
import Testing

@testable import HTTP

@Suite struct GzipTests {
  private static let text = Array((0..<5_000).map { "line \($0 * 7919 % 1009)\n" }.joined().utf8)

  private func packed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    GzipEncoder().encode(bytes.span, into: &writer)
    return writer.finish().array
  }

  private func unpacked(_ pieces: [[UInt8]], limit: Int = 1 << 20) throws(InflateFailure) -> [UInt8] {
    let decoder = GzipDecoder()
    var writer = ByteWriter()
    for piece in pieces { try decoder.write(piece.span, limit: limit, into: &writer) }
    try decoder.finish()
    return writer.finish().array
  }

  @Test func whatIsPackedUnpacks() throws {
    for bytes in [[], [0], Self.text] {
      #expect(try unpacked([packed(bytes)]) == bytes)
      #expect(try unpacked(packed(bytes).map { [$0] }) == bytes)
    }
    #expect(packed(Self.text).count < Self.text.count / 2)
  }

  @Test func oneEncoderAndOneDecoderServeManyStreams() throws {
    let encoder = GzipEncoder()
    let decoder = GzipDecoder()
    for round in 0..<20 {
      let bytes = Array(Self.text.prefix(round * 100))
      var writer = ByteWriter()
      encoder.encode(bytes.span, into: &writer)
      let piece = writer.finish()
      if round % 3 == 0 { try? decoder.decode([1, 2, 3].span, limit: 10, into: &writer) }
      writer.removeAll()
      try decoder.decode(piece.span, limit: 1 << 20, into: &writer)
      #expect(writer.finish().array == bytes)
    }
  }

  @Test func aFlushedPieceIsReadableAtOnce() throws {
    let encoder = GzipEncoder()
    let decoder = GzipDecoder()
    encoder.reset()
    for word in ["data: 1\n\n", "data: 2\n\n"] {
      var out = ByteWriter()
      encoder.write(Array(word.utf8).span, flushing: true, into: &out)
      var read = ByteWriter()
      try decoder.write(out.span, limit: 100, into: &read)
      #expect(read.finish().text == word)
    }
    var out = ByteWriter()
    encoder.finish(into: &out)
    var read = ByteWriter()
    try decoder.write(out.span, limit: 100, into: &read)
    try decoder.finish()
  }

  @Test func membersOneAfterTheOther() throws {
    #expect(try unpacked([packed([1, 2]) + packed([3])]) == [1, 2, 3])
    #expect(try unpacked([packed([1, 2]), packed([3])]) == [1, 2, 3])
  }

  @Test func refusesWhatIsCutOffOrBroken() {
    let whole = packed(Self.text)
    for count in [0, 1, 9, 10, whole.count / 2, whole.count - 8, whole.count - 1] {
      #expect(throws: InflateFailure.corrupt) { try unpacked([Array(whole[..<count])]) }
    }
    var broken = whole
    broken[whole.count - 5] ^= 1
    #expect(throws: InflateFailure.corrupt) { try unpacked([broken]) }
    #expect(throws: InflateFailure.corrupt) { try unpacked([whole + [1, 2, 3]]) }
    #expect(throws: InflateFailure.corrupt) { try unpacked([Self.text]) }
  }

  @Test func unpacksNoMoreThanTheLimit() throws {
    let zeros = [UInt8](repeating: 0, count: 1_000_000)
    let bomb = packed(zeros)
    #expect(bomb.count < 2_000)
    #expect(try unpacked([bomb], limit: 1_000_000).count == 1_000_000)
    #expect(throws: InflateFailure.tooLarge) { try unpacked([bomb], limit: 999_999) }
    #expect(throws: InflateFailure.tooLarge) { try unpacked(bomb.map { [$0] }, limit: 999_999) }
  }
}
