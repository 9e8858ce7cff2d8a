// The PROXY protocol, version 2: the binary header that a load balancer sends ahead of the connection it carries.
// A machine without I/O: it is fed what arrives, takes exactly the header, and leaves the rest to whoever is next.
//
// States: collecting the 16 fixed bytes; collecting the body, whose length these state; done. Whatever is wrong is the
// peer's fault and ends the connection, for a stream whose first bytes are not understood cannot be resynchronised.
// Only listeners that are configured for it use this, and only for peers that they trust: anybody else would choose
// the address he is known by. Version 1 (text) is refused by name.

import Core

/// Reads one PROXY v2 header from the beginning of a connection.
public struct ProxyProtocolMachine: Sendable {
  /// What stands before the body: signature, version and command, family, length.
  static let fixedBytes = 16
  /// The most that may follow: Unix addresses (216) and as much again, and more, of extensions.
  public static let maxBodyBytes = 536

  private static let signature: StaticString = "\r\n\r\n\0\r\nQUIT\n"
  private static let textSignature: StaticString = "PROXY "

  private var header: [UInt8] = []
  private var expected = fixedBytes
  /// The header, once it is complete.
  public private(set) var result: ProxyHeader?

  public init() {}

  /// Takes bytes up to the header's end and answers how many; the header is complete when `result` is there.
  public mutating func receive(_ input: Span<UInt8>) throws(NetError) -> Int {
    var taken = 0
    while result == nil, taken < input.count {
      if header.count < ProxyProtocolMachine.fixedBytes {
        try check(input[taken], at: header.count)
        header.append(input[taken])
        taken += 1
        if header.count == ProxyProtocolMachine.fixedBytes { try readLength() }
      } else {
        let part = min(expected - header.count, input.count - taken)
        header.append(input.extracting(taken..<(taken + part)))
        taken += part
      }
      if header.count == expected {
        result = try parse()
        header = []
      }
    }
    return taken
  }

  /// A stranger is refused at the first byte that differs, so no peer waits for sixteen that never come.
  private func check(_ byte: UInt8, at index: Int) throws(NetError) {
    let isText = !header.isEmpty ? header[0] == UInt8(ascii: "P") : byte == UInt8(ascii: "P")
    if isText {
      let text = ProxyProtocolMachine.textSignature
      guard unsafe byte == text.utf8Start[index] else { throw ProxyProtocolMachine.noHeader }
      guard index + 1 < text.utf8CodeUnitCount else {
        throw NetError(.badInput, "the peer sends PROXY protocol version 1; configure it to send version 2")
      }
      return
    }
    let signature = ProxyProtocolMachine.signature
    switch index {
    case 0..<signature.utf8CodeUnitCount:
      guard unsafe byte == signature.utf8Start[index] else { throw ProxyProtocolMachine.noHeader }
    case 12:
      guard byte == 0x20 || byte == 0x21 else {
        throw NetError(.badInput, "PROXY header: version or command is not known")
      }
    case 13:
      guard byte >> 4 <= 3, byte & 15 <= 2 else { throw NetError(.badInput, "PROXY header: family is not known") }
    default:
      break
    }
  }

  private static let noHeader = NetError(.badInput, "the connection does not begin with a PROXY header")

  private mutating func readLength() throws(NetError) {
    let body = Int(header[14]) << 8 | Int(header[15])
    guard body <= ProxyProtocolMachine.maxBodyBytes else {
      throw NetError(.limit, "PROXY header: \(body) bytes, more than \(ProxyProtocolMachine.maxBodyBytes)")
    }
    expected += body
  }

  /// The whole header is there. For LOCAL the standard wants the body discarded unread.
  private func parse() throws(NetError) -> ProxyHeader {
    let isProxy = header[12] & 15 == 1
    let family = header[13] >> 4
    let isStream = header[13] & 15 == 1
    guard isProxy else { return ProxyHeader(source: nil, destination: nil) }
    guard family != 0, header[13] & 15 != 0 else {
      // A connection that the proxy cannot describe: known is only that it is there.
      try checkExtensions(from: ProxyProtocolMachine.fixedBytes)
      return ProxyHeader(source: nil, destination: nil)
    }
    guard isStream else { throw NetError(.badInput, "PROXY header: datagrams on a stream") }
    let addressBytes = family == 1 ? 12 : family == 2 ? 36 : 216
    let end = ProxyProtocolMachine.fixedBytes + addressBytes
    guard header.count >= end else { throw NetError(.badInput, "PROXY header: too short for its addresses") }
    try checkExtensions(from: end)
    switch family {
    case 1:
      return ProxyHeader(
        source: .ip(IPAddress(v4: number(at: 16)), port: number(at: 24)),
        destination: .ip(IPAddress(v4: number(at: 20)), port: number(at: 26)))
    case 2:
      return ProxyHeader(
        source: .ip(IPAddress(high: number(at: 16), low: number(at: 24)), port: number(at: 48)),
        destination: .ip(IPAddress(high: number(at: 32), low: number(at: 40)), port: number(at: 50)))
    default:
      return ProxyHeader(source: .unix(path(at: 16)), destination: .unix(path(at: 124)))
    }
  }

  /// Walks the type-length-values; of those only the checksum means something to us.
  private func checkExtensions(from start: Int) throws(NetError) {
    var offset = start
    var seenChecksum = false
    while offset < header.count {
      guard header.count - offset >= 3 else { throw NetError(.badInput, "PROXY header: extension is cut short") }
      let length: UInt16 = number(at: offset + 1)
      let value = offset + 3
      guard header.count - value >= Int(length) else {
        throw NetError(.badInput, "PROXY header: extension is cut short")
      }
      if header[offset] == 0x03 {
        guard length == 4, !seenChecksum else { throw NetError(.badInput, "PROXY header: malformed checksum") }
        seenChecksum = true
        var zeroed = header
        for index in value..<(value + 4) { zeroed[index] = 0 }
        guard number(at: value) == CRC32C.checksum(zeroed.span) else {
          throw NetError(.badInput, "PROXY header: wrong checksum")
        }
      }
      offset = value + Int(length)
    }
  }

  private func number<Value: FixedWidthInteger>(at offset: Int) -> Value {
    var value: Value = 0
    for index in 0..<(Value.bitWidth / 8) { value = value << 8 | Value(header[offset + index]) }
    return value
  }

  private func path(at offset: Int) -> String {
    String(decoding: header[offset..<(offset + 108)].prefix { $0 != 0 }, as: UTF8.self)
  }
}
