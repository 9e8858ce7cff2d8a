// gRPC on the same port, by hand: a frame is five bytes and a message, so curl can speak it. It shows trailers only where
// they are the whole answer, so a call that succeeded is known by its message.

import Foundation
import Testing

@Suite struct GRPCTests {
  /// An empty message in its frame.
  private static let empty = Data([0, 0, 0, 0, 0])

  private func call(_ server: TestServer, _ path: String, _ body: Data = empty) -> Answer {
    curl(
      "--http2-prior-knowledge", "-H", "content-type: application/grpc", "-H", "te: trailers", "\(server.url)/\(path)",
      body: body)
  }

  @Test func healthIsAlwaysThere() throws {
    let server = try TestServer()
    let answer = call(server, "grpc.health.v1.Health/Check")
    #expect(answer.status == 200 && answer.field("content-type") == "application/grpc")
    #expect(Array(answer.data) == [0, 0, 0, 0, 2, 8, 1])
  }

  @Test func unknownMethodsAreUnimplementedAndOthersNotFound() throws {
    let server = try TestServer()
    for path in [
      "grpc.testing.TestService/EmptyCall", "grpc.reflection.v1.ServerReflection/ServerReflectionInfo", "a/b",
    ] {
      #expect(call(server, path).field("grpc-status") == "12", "\(path)")
    }
    #expect(curl("--http2-prior-knowledge", "\(server.url)/a.B/c", body: Data()).status == 404)
  }

  @Test func aMessageMayBeAsLongAsTheSettingSays() throws {
    let server = try TestServer("--debug-endpoints", "--grpc-max-message-bytes", "1000")
    // SimpleRequest.payload.body, in a frame: as long as may be, and a byte longer.
    func echo(_ count: Int) -> Answer {
      var body = Data([0x12]) + varint(count) + Data(count: count)
      body = Data([0x1a]) + varint(body.count) + body
      let prefix = Data([0, 0, 0, UInt8(body.count >> 8), UInt8(body.count & 255)])
      return call(server, "grpc.testing.TestService/UnaryCall", prefix + body)
    }
    #expect(echo(1_000 - 6).field("grpc-status") ?? "0" == "0")
    #expect(echo(1_000 - 5).field("grpc-status") == "8")
  }

  private func varint(_ number: Int) -> Data {
    number < 128 ? Data([UInt8(number)]) : Data([UInt8(number & 127 | 128), UInt8(number >> 7)])
  }

  @Test func theTestServiceAndReflectionComeWithTheirFlags() throws {
    let server = try TestServer("--debug-endpoints", "--reflection")
    let empty = call(server, "grpc.testing.TestService/EmptyCall")
    #expect(empty.data == GRPCTests.empty && empty.field("grpc-status") ?? "0" == "0")
    // ListServices: field 7, an empty text.
    let answer = call(
      server, "grpc.reflection.v1.ServerReflection/ServerReflectionInfo", Data([0, 0, 0, 0, 2, 0x3a, 0]))
    for service in ["grpc.testing.TestService", "grpc.health.v1.Health", "grpc.reflection.v1alpha.ServerReflection"] {
      #expect(answer.data.range(of: Data(service.utf8)) != nil, "\(service)")
    }
  }
}
