import Core
import Glibc
import Testing

@testable import Net

@Suite struct SocketAddressTests {
  @Test(arguments: [
    ("127.0.0.1:8080", "127.0.0.1:8080"), ("[::1]:8080", "[::1]:8080"), (":8080", "[::]:8080"),
    ("0.0.0.0:0", "0.0.0.0:0"),
    ("[2001:DB8::1]:65535", "[2001:db8::1]:65535"), ("unix:/run/c.sock", "unix:/run/c.sock"),
    ("unix:c.sock", "unix:c.sock"),
    ("[::ffff:1.2.3.4]:1", "1.2.3.4:1"),
  ])
  func reads(text: String, printed: String) throws {
    #expect(try SocketAddress(text).description == printed)
  }

  @Test(arguments: [
    "", ":", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:08", "127.0.0.1:-1", "::1:8080", "[::1]",
    "[::1]8080",
    "[127.0.0.1]:80", "[]:80", "[:80", "localhost:80", "unix:", "127.0.0.1:80 ", "[::1%lo]:80",
  ])
  func refuses(text: String) {
    #expect(throws: NetError.self) { try SocketAddress(text) }
  }

  @Test func aPathThatDoesNotFitIsRefused() throws {
    let longest = "unix:" + String(repeating: "x", count: 107)
    #expect(try SocketAddress(longest).description == longest)
    #expect(throws: NetError.self) { try SocketAddress(longest + "x") }
    #expect(throws: NetError.self) { try SocketAddress("unix:/a\0b") }
  }

  @Test(arguments: ["1.2.3.4:5", "[2001:db8::1]:443", "unix:/run/c.sock", "unix:" + String(repeating: "y", count: 107)])
  func survivesTheSystemsForm(text: String) throws {
    let address = try SocketAddress(text)
    let back = unsafe address.withSockAddr { raw, length in
      unsafe SocketAddress.read(UnsafeRawBufferPointer(start: raw, count: Int(length)))
    }
    #expect(back == address)
    let mapped = unsafe address.withSockAddr(mapped: true) { raw, length in
      unsafe SocketAddress.read(UnsafeRawBufferPointer(start: raw, count: Int(length)))
    }
    #expect(mapped == address)
  }

  @Test func theSystemBindsIt() throws {
    let socket = Glibc.socket(AF_INET6, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    let status = unsafe try SocketAddress("[::1]:0").withSockAddr { raw, length in unsafe bind(socket, raw, length) }
    #expect(status == 0)
    let bound = SocketAddress.bound(socket)
    #expect(bound?.ip == .loopbackV6)
    #expect(bound?.port != 0)
  }

  @Test func whatIsCutShortIsNoAddress() {
    for count in 0..<16 {
      var bytes = [UInt8](repeating: 0, count: count)
      if count > 1 { bytes[0] = UInt8(AF_INET) }
      #expect(unsafe bytes.withUnsafeBytes { unsafe SocketAddress.read($0) } == nil)
    }
  }
}
