import Core
import Testing

@testable import Net

@Suite struct ProxyProtocolTests {
  private static let signature: [UInt8] = [13, 10, 13, 10, 0, 13, 10, 0x51, 0x55, 0x49, 0x54, 10]

  private static func header(_ command: UInt8, _ family: UInt8, _ body: [UInt8], stated: Int? = nil) -> [UInt8] {
    let length = stated ?? body.count
    return signature + [command, family, UInt8(length >> 8), UInt8(length & 0xff)] + body
  }

  private static let v4Body: [UInt8] = [192, 0, 2, 1, 10, 0, 0, 1, 0x12, 0x34, 0x01, 0xbb]
  private static let v4 = header(0x21, 0x11, v4Body)
  private static let v6 = header(
    0x21, 0x21,
    [0x20, 1, 0x0d, 0xb8] + [UInt8](repeating: 0, count: 11) + [1] + [UInt8](repeating: 0, count: 15) + [
      1, 0, 80, 1, 187,
    ])
  private static let unix = header(
    0x21, 0x31, Array("/run/a".utf8) + [UInt8](repeating: 0, count: 102) + [UInt8](repeating: 0x62, count: 108))

  private func read(_ bytes: [UInt8], step: Int = .max) throws -> (header: ProxyHeader?, taken: Int) {
    var machine = ProxyProtocolMachine()
    var taken = 0
    while taken < bytes.count, machine.result == nil {
      let part = Array(bytes[taken...].prefix(step))
      taken += try machine.receive(part.span)
    }
    return (machine.result, taken)
  }

  @Test func readsEachFamily() throws {
    #expect(
      try read(Self.v4).header
        == ProxyHeader(source: SocketAddress("192.0.2.1:4660"), destination: SocketAddress("10.0.0.1:443")))
    #expect(
      try read(Self.v6).header
        == ProxyHeader(source: SocketAddress("[2001:db8::1]:80"), destination: SocketAddress("[::1]:443")))
    #expect(
      try read(Self.unix).header
        == ProxyHeader(source: .unix("/run/a"), destination: .unix(String(repeating: "b", count: 108))))
    let nothing = ProxyHeader(source: nil, destination: nil)
    #expect(try read(Self.header(0x20, 0x00, [])).header == nothing)
    #expect(try read(Self.header(0x20, 0x11, [1, 2, 3])).header == nothing)
    #expect(try read(Self.header(0x21, 0x00, [])).header == nothing)
    #expect(try read(Self.header(0x21, 0x10, Self.v4Body.map { _ in 0 })).header == nothing)
  }

  @Test func takesTheHeaderAndNothingBehindIt() throws {
    for whole in [Self.v4, Self.v6, Self.unix] {
      let (header, taken) = try read(whole + Array("GET / HTTP/1.1".utf8))
      #expect(header != nil)
      #expect(taken == whole.count)
    }
  }

  @Test func everyCutIsTheSameHeader() throws {
    for whole in [Self.v4, Self.v6, Self.unix] {
      let expected = try read(whole).header
      for step in 1...whole.count { #expect(try read(whole, step: step).header == expected) }
      for length in 0..<whole.count { #expect(try read(Array(whole.prefix(length))).header == nil) }
    }
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n", 1), ("PRI * HTTP/2.0", 3), ("\r\nGET", 3), ("\u{16}\u{3}\u{1}", 1), ("PROXX", 5),
  ])
  func aStrangerIsRefusedAtTheFirstWrongByte(text: String, bytes: Int) {
    let input = Array(text.utf8)
    for count in 1..<bytes { #expect(throws: Never.self) { try read(Array(input.prefix(count))) } }
    #expect(throws: NetError.self) { try read(Array(input.prefix(bytes))) }
  }

  @Test func theTextVersionIsRefusedByName() {
    let error = #expect(throws: NetError.self) { try read(Array("PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\n".utf8)) }
    #expect(error?.message.contains("version 1") == true)
  }

  @Test(arguments: [
    header(0x11, 0x11, v4Body), header(0x22, 0x11, v4Body), header(0x31, 0x11, v4Body), header(0x21, 0x41, v4Body),
    header(0x21, 0x13, v4Body), header(0x21, 0x12, v4Body), header(0x21, 0x11, Array(v4Body.dropLast())),
    header(0x21, 0x21, v4Body), header(0x21, 0x31, v4Body), header(0x21, 0x11, v4Body + [4]),
    header(0x21, 0x11, v4Body + [4, 0, 1]), header(0x21, 0x11, v4Body + [4, 0xff, 0xff, 1]),
    header(0x21, 0x11, v4Body + [3, 0, 2, 1, 2]), header(0x21, 0x11, v4Body + [3, 0, 4, 0, 0, 0, 0]),
    header(0x21, 0x00, [3, 0, 9]),
  ])
  func refuses(bytes: [UInt8]) {
    let error = #expect(throws: NetError.self) { try read(bytes) }
    #expect(error?.code == .badInput)
    // One byte at a time it is refused as well.
    #expect(throws: NetError.self) { try read(bytes, step: 1) }
  }

  @Test func aBodyBeyondTheBoundIsRefusedBeforeItComes() {
    let most = ProxyProtocolMachine.maxBodyBytes
    #expect(throws: Never.self) { try read(Self.header(0x20, 0, [UInt8](repeating: 0, count: most))) }
    let error = #expect(throws: NetError.self) { try read(Self.header(0x20, 0, [], stated: most + 1)) }
    #expect(error?.code == .limit)
  }

  @Test func aChecksumIsChecked() throws {
    #expect(CRC32C.checksum(Array("123456789".utf8).span) == 0xe306_9283)
    let noop: [UInt8] = [4, 0, 3, 9, 9, 9]
    let zeroed = Self.header(0x21, 0x11, Self.v4Body + noop + [3, 0, 4, 0, 0, 0, 0] + noop)
    let checksum = CRC32C.checksum(zeroed.span)
    var good = zeroed
    let place = 16 + 12 + 6 + 3
    for index in 0..<4 { good[place + index] = UInt8(truncatingIfNeeded: checksum >> UInt32(24 - 8 * index)) }
    #expect(try read(good).header?.source == SocketAddress("192.0.2.1:4660"))
    // The type byte of the checksum itself is left out: another type is no checksum.
    for index in 16..<good.count where index != place - 3 {
      var bad = good
      bad[index] ^= 1
      #expect(throws: NetError.self, "byte \(index)") { try read(bad) }
    }
    let twice = Self.header(0x21, 0x11, Self.v4Body + [3, 0, 4, 0, 0, 0, 0, 3, 0, 4, 0, 0, 0, 0])
    #expect(throws: NetError.self) { try read(twice) }
  }

  @Test func noiseNeverTraps() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      var bytes = [Self.v4, Self.v6, Self.unix].randomElement()!
      bytes += (0..<Int.random(in: 0..<20)).map { _ in UInt8.random(in: 0...8) }
      for _ in 0..<Int.random(in: 1...4) { bytes[.random(in: 12..<bytes.count)] = .random(in: 0...255, using: &random) }
      _ = try? read(bytes, step: .random(in: 1...64))
    }
  }
}
