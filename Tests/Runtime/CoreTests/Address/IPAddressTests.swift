import Glibc
import Testing

@testable import Core

@Suite struct IPAddressTests {
  @Test(arguments: [
    ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"), ("192.0.2.1", "192.0.2.1"),
    ("::", "::"), ("::1", "::1"), ("1::", "1::"), ("2001:DB8::A", "2001:db8::a"),
    ("2001:0db8:0000:0000:0001:0000:0000:0001", "2001:db8::1:0:0:1"), ("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"),
    ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("0:0:1::", "0:0:1::"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
    ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"), ("::ffff:10.0.0.1", "10.0.0.1"), ("::ffff:0a00:1", "10.0.0.1"),
    ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"), ("fe80::", "fe80::"),
  ])
  func printsCanonically(text: String, canonical: String) throws {
    let address = try #require(IPAddress(text: text))
    #expect(address.description == canonical)
    #expect(IPAddress(text: canonical) == address)
  }

  @Test(arguments: [
    "", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.04", "1..2.3", ".1.2.3.4", "1.2.3.4.", " 1.2.3.4",
    "1.2.3.4 ",
    "0x1.2.3.4", "1.2.3.-4", "1.2.3.4/8", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3",
    "1:2:3:4:5:6:7:8::",
    "::1:2:3:4:5:6:7:8", "1:2:3:4::5:6:7:8", "12345::", "g::", "1:", ":1", "::1%eth0", "[::1]", "::1.2.3",
    "1:2:3:4:5:6:7:1.2.3.4",
    "::1.2.3.4:5", "1.2.3.4::", "::ffff:1.2.3.256", "١.2.3.4",
  ])
  func refuses(text: String) {
    #expect(IPAddress(text: text) == nil)
  }

  @Test func whatItPrintsTheSystemReadsAsTheSameAddress() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      // Sparse groups, so that runs of zeros of every length occur.
      var groups = (0..<8).map { _ in UInt64.random(in: 0...3, using: &random) == 0 ? UInt64.random(in: 0...0xffff) : 0
      }
      if Bool.random() { groups = groups.map { $0 == 0 ? 0 : .random(in: 0...0xf) } }
      let address = IPAddress(
        high: groups[0] << 48 | groups[1] << 32 | groups[2] << 16 | groups[3],
        low: groups[4] << 48 | groups[5] << 32 | groups[6] << 16 | groups[7])
      #expect(IPAddress(text: address.description) == address)
      if address.isV4 { continue }
      var raw = in6_addr()
      let read = unsafe inet_pton(AF_INET6, address.description, &raw)
      let bytes = unsafe withUnsafeBytes(of: &raw) { unsafe Array($0) }
      #expect(read == 1)
      #expect(bytes == groups.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] })
    }
  }

  @Test func knowsItsKind() {
    #expect(IPAddress(text: "::ffff:127.0.0.2")?.isLoopback == true)
    #expect(IPAddress(text: "::1")?.isLoopback == true)
    #expect(IPAddress(text: "::2")?.isLoopback == false)
    #expect(IPAddress(text: "::")?.isAny == true && IPAddress(text: "0.0.0.0")?.isAny == true)
    #expect(IPAddress(text: "::")?.isV4 == false)
    #expect(MemoryLayout<IPAddress>.size == 16)
  }
}
