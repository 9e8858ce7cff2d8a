// The rules of RFC 6455 in the order in which the Autobahn suite asks for them.

import Core
import Testing

@testable import HTTP

@Suite struct WebSocketMachineTests {
  private typealias Feed = WebSocketFeed
  private static let text: UInt8 = 0x81
  private static let binary: UInt8 = 0x82
  private static let close: UInt8 = 0x88
  private static let ping: UInt8 = 0x89
  private static let pong: UInt8 = 0x8a

  // MARK: 1 · framing

  @Test(arguments: [0, 1, 7, 8, 9, 125, 126, 127, 128, 65_535, 65_536, 70_001])
  func messagesOfEveryLengthForm(count: Int) {
    let payload = (0..<count).map { UInt8($0 % 93 + 33) }
    let said = count <= 64 ? String(decoding: payload, as: UTF8.self) : "\(count) bytes of \(min(count, 93)) kinds"
    for (first, name) in [(Self.text, "text"), (Self.binary, "binary")] {
      let bytes = Feed.frame(first, payload)
      #expect(Feed.events([bytes]) == ["\(name)(\(said))"])
      #expect(Feed.events(bytes.map { [$0] }) == ["\(name)(\(said))"])
      for cut in [1, 2, 5, 9, 13, 14, 15, 100] where cut < bytes.count {
        #expect(Feed.events([Array(bytes[..<cut]), Array(bytes[cut...])]) == ["\(name)(\(said))"])
      }
      #expect(Feed.events([Feed.frame(first, payload, masked: false)], role: .client) == ["\(name)(\(said))"])
    }
  }

  @Test func severalFramesInOneRead() {
    let bytes = Feed.frame(Self.text, "a") + Feed.frame(Self.ping, "p") + Feed.frame(Self.binary, "b")
    #expect(Feed.everySplit(bytes) == [["text(a)", "ping(p)", "binary(b)"]])
  }

  // MARK: 2 · pings and pongs

  @Test func pingsCarryUpTo125Bytes() {
    #expect(Feed.everySplit(Feed.frame(Self.ping, "")) == [["ping()"]])
    #expect(Feed.everySplit(Feed.frame(Self.ping, [0, 255, 0x80])) == [["ping(\0\u{fffd}\u{fffd})"]])
    let most = [UInt8](repeating: 0x61, count: 125)
    #expect(Feed.everySplit(Feed.frame(Self.ping, most)) == [["ping(125 bytes of 1 kinds)"]])
    #expect(Feed.everySplit(Feed.frame(Self.ping, most + [0x61])) == [["failed(1002)"]])
    #expect(Feed.everySplit(Feed.frame(Self.pong, "x") + Feed.frame(Self.ping, "y")) == [["pong(x)", "ping(y)"]])
  }

  // MARK: 3, 4 · reserved bits and opcodes

  @Test func reservedBitsFail() {
    for bits: UInt8 in [0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70] {
      for first in [Self.text, Self.binary, Self.ping, Self.close] {
        let bytes = Feed.frame(Self.text, "ok") + Feed.frame(first | bits, "no") + Feed.frame(Self.text, "never")
        #expect(Feed.everySplit(bytes) == [["text(ok)", "failed(1002)"]])
      }
    }
  }

  @Test func reservedOpcodesFail() {
    for opcode: UInt8 in [3, 4, 5, 6, 7, 11, 12, 13, 14, 15] {
      #expect(Feed.everySplit(Feed.frame(0x80 | opcode, "no")) == [["failed(1002)"]])
    }
  }

  @Test func lengthsMustBeShortest() {
    let mask: [UInt8] = [0, 0, 0, 0]
    #expect(Feed.everySplit([0x82, 0xfe, 0, 125] + mask) == [["failed(1002)"]])
    #expect(Feed.everySplit([0x82, 0xff, 0, 0, 0, 0, 0, 0, 0xff, 0xff] + mask) == [["failed(1002)"]])
    #expect(Feed.everySplit([0x82, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 0] + mask) == [["failed(1002)"]])
  }

  @Test func eachSideMasksAsItMust() {
    #expect(Feed.everySplit(Feed.frame(Self.text, "a", masked: false), role: .server) == [["failed(1002)"]])
    #expect(Feed.everySplit(Feed.frame(Self.text, "a", masked: true), role: .client) == [["failed(1002)"]])
  }

  // MARK: 5 · fragmentation

  static let fragmented: [([[UInt8]], [String])] = [
    ([Feed.frame(0x01, "frag"), Feed.frame(0x80, "ments")], ["text(fragments)"]),
    ([Feed.frame(0x02, "a"), Feed.frame(0x00, ""), Feed.frame(0x80, "b")], ["binary(ab)"]),
    ([Feed.frame(0x01, ""), Feed.frame(0x00, ""), Feed.frame(0x80, "")], ["text()"]),
    (
      [Feed.frame(0x01, "a"), Feed.frame(0x89, "p"), Feed.frame(0x8a, "q"), Feed.frame(0x80, "b")],
      ["ping(p)", "pong(q)", "text(ab)"]
    ),
    ([Feed.frame(0x09, "p")], ["failed(1002)"]),
    ([Feed.frame(0x0a, "p")], ["failed(1002)"]),
    ([Feed.frame(0x08, "")], ["failed(1002)"]),
    ([Feed.frame(0x80, "a")], ["failed(1002)"]),
    ([Feed.frame(0x00, "a")], ["failed(1002)"]),
    ([Feed.frame(0x01, "a"), Feed.frame(0x81, "b")], ["failed(1002)"]),
    ([Feed.frame(0x01, "a"), Feed.frame(0x80, "b"), Feed.frame(0x80, "c")], ["text(ab)", "failed(1002)"]),
  ]

  @Test(arguments: fragmented) func fragments(frames: [[UInt8]], events: [String]) {
    #expect(Feed.everySplit(frames.flatMap { $0 }) == [events])
  }

  // MARK: 6 · UTF-8

  static let goodText: [[UInt8]] = [
    Array("Hello-µ@ßöäüàá-UTF-8!!".utf8), Array("κόσμε \u{10ffff}\u{ffff}\u{7ff}\u{800}\u{0}".utf8),
    [0xed, 0x9f, 0xbf], [0xee, 0x80, 0x80], [0xf4, 0x8f, 0xbf, 0xbf], [0xef, 0xbf, 0xbd],
  ]
  static let badText: [[UInt8]] = [
    [0xce, 0xba, 0xed, 0xa0, 0x80, 0x65], [0x80], [0xbf], [0xfe], [0xff], [0xc0, 0xaf], [0xc1, 0xbf],
    [0xe0, 0x80, 0xaf], [0xe0, 0x9f, 0xbf], [0xf0, 0x80, 0x80, 0xaf], [0xf0, 0x8f, 0xbf, 0xbf],
    [0xf4, 0x90, 0x80, 0x80], [0xf8, 0x88],
    [0xed, 0xbf, 0xbf], [0xf5, 0x80], [0xc2], [0xe2, 0x82], [0xf0, 0x90, 0x80], [0x61, 0xc2, 0x61],
    Array("aaaaaaaa".utf8) + [0xff], Array("aaaaaaaaaaaaaaa".utf8) + [0xe2],
  ]

  @Test(arguments: goodText) func takesUTF8(bytes: [UInt8]) {
    let said = ["text(\(String(decoding: bytes, as: UTF8.self)))"]
    #expect(Feed.everySplit(Feed.frame(Self.text, bytes)) == [said])
    let pieces = bytes.enumerated().flatMap { Feed.frame($0.offset == 0 ? 0x01 : 0x00, [$0.element]) }
    #expect(Feed.everySplit(pieces + Feed.frame(0x80, "")) == [said])
  }

  @Test(arguments: badText) func refusesWhatIsNotUTF8(bytes: [UInt8]) {
    #expect(Feed.everySplit(Feed.frame(Self.text, bytes)) == [["failed(1007)"]])
    #expect(Feed.everySplit(Feed.frame(0x01, bytes) + Feed.frame(0x80, "")) == [["failed(1007)"]])
    #expect(Feed.everySplit(Feed.frame(Self.binary, bytes)).count == 1)
    #expect(Feed.everySplit(Feed.frame(Self.close, [0x03, 0xe8] + bytes)) == [["failed(1007)"]])
  }

  @Test func textFailsAtTheFirstWrongByte() {
    // 0xf4 0x90 cannot become a character: the rest of the frame is not waited for.
    let bytes = Feed.frame(Self.text, [0x61, 0xf4, 0x90, 0x80, 0x80, 0x62])
    let wrong = bytes.count - 4
    #expect(Feed.events([Array(bytes[..<(wrong + 1)])]) == ["failed(1007)"])
    #expect(Feed.events([Array(bytes[..<wrong])]) == [])
  }

  // MARK: 7 · closing

  @Test func closesWithCodesThatMayBeSent() {
    #expect(Feed.everySplit(Feed.frame(Self.close, "") + Feed.frame(Self.text, "never")) == [["close(- )"]])
    #expect(Feed.everySplit(Feed.frame(Self.close, [0x03])) == [["failed(1002)"]])
    #expect(Feed.everySplit(Feed.frame(Self.close, [0x03, 0xe8] + Array("bye".utf8))) == [["close(1000 bye)"]])
    let most = [UInt8](repeating: 0x61, count: 123)
    #expect(Feed.events([Feed.frame(Self.close, [0x03, 0xe8] + most)]).first?.hasPrefix("close(1000 aaa") == true)
    #expect(Feed.events([Feed.frame(Self.close, [0x03, 0xe8] + most + [0x61])]) == ["failed(1002)"])
    for code in Array(UInt16(0)...5_100) + [0x7fff, 0x8000, 0xffff] {
      let isValid = (1000...1003).contains(code) || (1007...1014).contains(code) || (3000...4999).contains(code)
      let said = Feed.events([Feed.frame(Self.close, [UInt8(code >> 8), UInt8(code & 255)])])
      if said != [isValid ? "close(\(code) )" : "failed(1002)"] { Issue.record("code \(code): \(said)") }
    }
  }

  @Test func closesBetweenFragments() {
    #expect(Feed.everySplit(Feed.frame(0x01, "a") + Feed.frame(Self.close, "")) == [["close(- )"]])
  }

  // MARK: 9 · bounds

  @Test func messagesUpToTheLimit() {
    let limits = WebSocketLimits(messageBytes: 10, fragments: 3)
    #expect(Feed.everySplit(Feed.frame(Self.text, "0123456789"), limits: limits) == [["text(0123456789)"]])
    #expect(Feed.everySplit(Feed.frame(Self.text, "0123456789a"), limits: limits) == [["failed(1009)"]])
    let cut = Feed.frame(0x01, "01234")
    #expect(Feed.everySplit(cut + Feed.frame(0x80, "56789"), limits: limits) == [["text(0123456789)"]])
    #expect(Feed.everySplit(cut + Feed.frame(0x80, "56789a"), limits: limits) == [["failed(1009)"]])
    let empty = Feed.frame(0x00, "")
    #expect(Feed.everySplit(cut + empty + Feed.frame(0x80, ""), limits: limits) == [["text(01234)"]])
    #expect(Feed.everySplit(cut + empty + empty + Feed.frame(0x80, ""), limits: limits) == [["failed(1008)"]])
  }

  @Test func anAnnouncedLengthIsRefusedBeforeItComes() {
    let head: [UInt8] = [0x82, 0xff, 0x00, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4]
    #expect(Feed.everySplit(head) == [["failed(1009)"]])
  }

  // MARK: 12, 13 · compression

  private func packed(_ text: String, windowBits: Int = 15) -> [UInt8] {
    var writer = ByteWriter()
    MessageDeflater().deflate(Array(text.utf8).span, windowBits: windowBits, into: &writer)
    return writer.finish().array
  }

  @Test func takesCompressedMessagesWhereThatWasAgreed() {
    // RFC 7692 §7.2.3: one message, two fragments, a stored block, and a block marked as the last.
    let hello: [UInt8] = [0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00]
    let stored: [UInt8] = [0x00, 0x05, 0x00, 0xfa, 0xff, 0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x00]
    let final: [UInt8] = [0xf3, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00, 0x00]
    let two: [UInt8] = [0xf2, 0x48, 0x05, 0x00, 0x00, 0x00, 0xff, 0xff, 0xca, 0xc9, 0xc9, 0x07, 0x00]
    for payload in [hello, stored, final, two] {
      #expect(Feed.everySplit(Feed.frame(0xc1, payload), deflates: true) == [["text(Hello)"]])
    }
    let fragments = Feed.frame(0x41, Array(hello[..<3])) + Feed.frame(0x80, Array(hello[3...]))
    #expect(Feed.everySplit(fragments, deflates: true) == [["text(Hello)"]])
    #expect(Feed.everySplit(Feed.frame(0x81, "plain"), deflates: true) == [["text(plain)"]])
    #expect(Feed.everySplit(Feed.frame(0xc1, hello)) == [["failed(1002)"]])
    #expect(Feed.everySplit(Feed.frame(0xc1, packed("")), deflates: true) == [["text()"]])
  }

  @Test func refusesBadCompression() {
    #expect(Feed.everySplit(Feed.frame(0xc1, [0xff, 0xff, 0xff]), deflates: true) == [["failed(1007)"]])
    let cutOff = Array(packed("Hello, hello").dropLast(3))
    #expect(Feed.everySplit(Feed.frame(0xc1, cutOff), deflates: true) == [["failed(1007)"]])
    #expect(Feed.everySplit(Feed.frame(0xc9, "ping"), deflates: true) == [["failed(1002)"]])
    let inside = Feed.frame(0x01, "a") + Feed.frame(0xc0, "b")
    #expect(Feed.everySplit(inside, deflates: true) == [["failed(1002)"]])
    var writer = ByteWriter()
    MessageDeflater().deflate([0xff].span, into: &writer)
    #expect(Feed.everySplit(Feed.frame(0xc1, writer.finish().array), deflates: true) == [["failed(1007)"]])
  }

  @Test func aSmallMessageCannotUnpackBeyondTheLimit() {
    let limits = WebSocketLimits(messageBytes: 100_000)
    func events(_ count: Int) -> [String] {
      let bomb = packed(String(repeating: "a", count: count))
      #expect(bomb.count < 1_000)
      return Feed.events([Feed.frame(0xc1, bomb)], limits: limits, deflates: true)
    }
    #expect(events(100_000) == ["text(100000 bytes of 1 kinds)"])
    #expect(events(100_001) == ["failed(1009)"])
    #expect(events(150_000) == ["failed(1009)"])
  }

  @Test(arguments: 9...15) func packsForEveryWindow(bits: Int) throws {
    let text = (0..<20_000).map { "\($0 * 7919 % 1009)," }.joined()
    let unpacked = try MessageInflater().inflate(packed(text, windowBits: bits).span, limit: 1 << 20)
    #expect(unpacked.text == text)
  }
}
