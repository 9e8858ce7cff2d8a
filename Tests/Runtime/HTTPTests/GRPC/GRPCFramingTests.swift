import Core
import Testing

@testable import HTTP

@Suite struct GRPCFramingTests {
  /// The messages of a body that arrives in these pieces; the error that ended it, if any.
  private func read(_ pieces: [[UInt8]], limit: Int = 1_000) -> (messages: [[UInt8]], flags: [UInt8], error: GRPCCode?)
  {
    var framing = GRPCFraming(maxMessageBytes: limit)
    var messages: [[UInt8]] = []
    var flags: [UInt8] = []
    do throws(GRPCError) {
      for piece in pieces where !piece.isEmpty {
        framing.receive(Bytes(piece))
        while let frame = try framing.next() {
          messages.append(frame.payload.array)
          flags.append(frame.flags)
        }
      }
      return (messages, flags, framing.isBetweenMessages ? nil : .dataLoss)
    } catch { return (messages, flags, error.code) }
  }

  private func frame(_ message: [UInt8], flags: UInt8 = 0) -> [UInt8] {
    var writer = ByteWriter()
    GRPCFraming.open(&writer)
    writer.append(message)
    return writer.finishFrame(flags: flags).array
  }

  private var body: [UInt8] {
    frame([1, 2, 3]) + frame([]) + frame(Array(repeating: 9, count: 300), flags: 1) + frame([7])
  }
  private var messages: [[UInt8]] { [[1, 2, 3], [], Array(repeating: 9, count: 300), [7]] }

  @Test func anyTwoCutsGiveTheSame() {
    for first in 0...body.count {
      for second in [first, first + 1, first + 4, first + 5, first + 6, body.count] where second <= body.count {
        let cut = [Array(body[..<first]), Array(body[first..<second]), Array(body[second...])]
        let (read, flags, error) = read(cut)
        #expect(read == messages && flags == [0, 0, 1, 0] && error == nil, "cut at \(first) and \(second)")
      }
    }
  }

  @Test func byteByByteGivesTheSame() {
    let (read, _, error) = read(body.map { [$0] })
    #expect(read == messages && error == nil)
  }

  @Test func anEndWithinAMessageIsSeen() {
    for end in 1..<frame([1, 2, 3]).count { #expect(read([Array(frame([1, 2, 3])[..<end])]).error == .dataLoss) }
  }

  @Test func tooLongIsRefusedByItsPrefixAlone() {
    #expect(read([[0, 0, 0, 3, 232]]).error == .dataLoss)
    #expect(read([[0, 0, 0, 3, 233]]).error == .resourceExhausted)
    #expect(read([[0], [255], [255], [255], [255]]).error == .resourceExhausted)
    #expect(read([frame([1]) + [0, 255, 255, 255, 255, 0]]).messages == [[1]])
  }

  @Test func aMessageInOnePieceIsNotCopied() throws {
    var framing = GRPCFraming(maxMessageBytes: 1_000)
    let piece = Bytes(frame([5, 6]))
    framing.receive(piece)
    let next = try framing.next()
    let payload = try #require(next).payload
    let whole = unsafe piece.span.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    let part = unsafe payload.span.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    #expect(part - whole == 5)
  }

  @Test func whatIsPackedComesBack() throws {
    var writer = ByteWriter()
    GRPCFraming.open(&writer)
    writer.append(repeating: 65, count: 10_000)
    let packed = writer.finishFrame(compressed: true)
    var framing = GRPCFraming(maxMessageBytes: 1_000)
    framing.receive(packed)
    let next = try framing.next()
    let frame = try #require(next)
    #expect(frame.isCompressed && frame.payload.count < 100)
    #expect(try GRPCEncoding.gzip.decode(frame.payload, limit: 10_000) == Bytes([UInt8](repeating: 65, count: 10_000)))
    let codes = [(GRPCEncoding.gzip, 9_999), (.identity, 10_000)].map { encoding, limit in
      do throws(GRPCError) {
        _ = try encoding.decode(frame.payload, limit: limit)
        return GRPCCode.ok
      } catch { return error.code }
    }
    #expect(codes == [.resourceExhausted, .internal])
  }

  @Test func base64ComesInAnyPieces() throws {
    // Two segments, each padded by its sender, and one without padding.
    let text = Array((Base64Text.of([1, 2, 3, 4]) + Base64Text.of(Array(0..<50)) + "Zm8").utf8)
    let expected: [UInt8] = [1, 2, 3, 4] + Array(0..<50) + Array("fo".utf8)
    for cut in 0...text.count {
      var decoder = GRPCTextDecoder()
      var out = try decoder.decode(Bytes(Array(text[..<cut]))).array
      out += try decoder.decode(Bytes(Array(text[cut...]))).array
      out += try decoder.finish().array
      #expect(out == expected, "cut at \(cut)")
    }
    var decoder = GRPCTextDecoder()
    #expect(throws: GRPCError.self) { try decoder.decode(Bytes("A===" as StaticString)) }
  }
}
