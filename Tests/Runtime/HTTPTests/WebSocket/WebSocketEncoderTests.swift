import Core
import Testing

@testable import HTTP

@Suite struct WebSocketEncoderTests {
  private func frame(_ opcode: WebSocketOpcode, _ payload: [UInt8], mask: UInt32? = nil) -> [UInt8] {
    var writer = ByteWriter()
    WebSocketEncoder.frame(opcode, payload.span, mask: mask, into: &writer)
    return writer.finish().array
  }

  @Test func framesAreThoseOfTheStandard() {
    // RFC 6455 §5.7.
    #expect(frame(.text, Array("Hello".utf8)) == [0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f])
    #expect(
      frame(.text, Array("Hello".utf8), mask: 0x3d21_fa37)
        == [0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58])
    #expect(frame(.binary, [UInt8](repeating: 0, count: 256)).prefix(4) == [0x82, 0x7e, 0x01, 0x00])
    #expect(
      frame(.binary, [UInt8](repeating: 0, count: 65_536)).prefix(10) == [0x82, 0x7f, 0, 0, 0, 0, 0, 1, 0, 0])
  }

  @Test func aSharedFrameIsTheSameFrame() {
    #expect(WebSocketFrame(text: Bytes("Hello")).bytes.array == frame(.text, Array("Hello".utf8)))
    #expect(WebSocketFrame(binary: Bytes("Hello")).bytes.array == frame(.binary, Array("Hello".utf8)))
  }

  @Test func maskingIsTheSameFromAnyPlace() {
    let plain = (0..<67).map { UInt8($0) }
    let key: UInt32 = 0x9abc_def1
    let expected = plain.enumerated().map { $0.element ^ UInt8(key >> UInt32(8 * ($0.offset % 4)) & 255) }
    for cut in 0...plain.count {
      var head = Array(plain[..<cut])
      var tail = [0xee] + Array(plain[cut...])
      WebSocketMask.apply(key, phase: 0, to: &head, from: 0)
      WebSocketMask.apply(key, phase: cut, to: &tail, from: 1)
      #expect(head + tail.dropFirst() == expected)
    }
  }

  @Test func closeReasonsFitTheirFrame() {
    func payload(_ code: UInt16?, _ reason: String) -> [UInt8] {
      var writer = ByteWriter()
      WebSocketEncoder.close(code, reason, into: &writer)
      let frame = writer.finish().array
      #expect(frame[0] == 0x88 && Int(frame[1]) == frame.count - 2)
      return Array(frame.dropFirst(2))
    }
    #expect(payload(1000, "bye") == [0x03, 0xe8] + Array("bye".utf8))
    #expect(payload(1000, "a" + String(repeating: "é", count: 100)).count == 125)
    let long = payload(1000, String(repeating: "é", count: 100))
    #expect(String(decoding: long.dropFirst(2), as: UTF8.self) == String(repeating: "é", count: 61))
    for code in [nil, 1005, 1006, 999] as [UInt16?] { #expect(payload(code, "never") == []) }
  }
}
