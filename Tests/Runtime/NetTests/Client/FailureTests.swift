import Core
import Net
import Testing

private let upstream = Upstream()
private let base = upstream.base

@Suite(.timeLimit(.minutes(1))) struct FailureTests {
  @Test(arguments: [
    ("none", ClientError.Kind.disconnected), ("reset", .disconnected), ("cut", .disconnected),
    ("garbage", .protocolViolation), ("bad-status", .protocolViolation), ("big-head", .tooLarge),
  ])
  func aBadUpstreamIsToldFrom(_ behaviour: String, _ kind: ClientError.Kind) async throws {
    try await withClient { client in
      let error = await failure {
        let response = try await client.send(ClientRequest("\(base)/\(behaviour)?token=secret"))
        while try await response.next() != nil {}
      }
      #expect(error?.kind == kind)
      #expect(error?.description.hasPrefix("\(base): ") == true)
      #expect(error?.description.contains("secret") == false)
    }
  }

  @Test func whatArrivedBeforeTheCutCanBeRead() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/cut"))
      #expect(try await response.next() == Bytes("begun"))
      #expect(await failure { _ = try await response.next() }?.kind == .disconnected)
      #expect(await failure { _ = try await response.next() }?.kind == .disconnected, "and it stays so")
    }
  }

  @Test func nobodyListeningAndNoSuchNameAreDifferent() async throws {
    try await withClient { client in
      #expect(await failure { _ = try await client.send(ClientRequest("http://127.0.0.1:1/")) }?.kind == .connect)
      #expect(await failure { _ = try await client.send(ClientRequest("http://nowhere.invalid/")) }?.kind == .resolve)
    }
  }

  @Test(arguments: [
    "ftp://127.0.0.1/", "file:///etc/passwd", "gopher://127.0.0.1/", "127.0.0.1/", "http://", "http://a b/",
    "http://me:secret@127.0.0.1/", "http://127.0.0.1/\0", "http://127.0.0.1/\r\nX: y",
  ])
  func aURLThatIsNotForUsIsRefused(_ url: String) async throws {
    try await withClient { client in
      let error = await failure { _ = try await client.send(ClientRequest(url)) }
      #expect(error?.kind == .invalidRequest)
      #expect(error?.description.contains("secret") == false)
    }
  }

  @Test(arguments: [
    ClientField("X", "a\r\nY: b"), ClientField("X", "a\nb"), ClientField("X\r\nY", "b"), ClientField("", "b"),
    ClientField("X Y", "b"), ClientField("X", "\0"), ClientField("Content-Length", "3"),
    ClientField("transfer-encoding", "chunked"),
  ])
  func aFieldThatWouldChangeTheMessageIsRefused(_ field: ClientField) async throws {
    try await withClient { client in
      let error = await failure { _ = try await client.send(ClientRequest("\(base)/hello", fields: [field])) }
      #expect(error?.kind == .invalidRequest)
    }
  }

  @Test(arguments: ["GET /x HTTP/1.1\r\n", "", "CONNECT"]) func aMethodIsOneWord(_ method: String) async throws {
    try await withClient { client in
      let error = await failure { _ = try await client.send(ClientRequest("\(base)/hello", method: method)) }
      #expect(error?.kind == .invalidRequest)
    }
  }

  @Test func theAddressIsCheckedAfterTheLookUp() async throws {
    let asked = Asked()
    let port = upstream.port
    try await withClient(permit: { asked.add($0) && false }) { client in
      let error = await failure { _ = try await client.send(ClientRequest("http://localhost:\(port)/hello")) }
      #expect(error?.kind == .refusedAddress)
      let byNumber = await failure { _ = try await client.send(ClientRequest("http://[::1]:\(port)/hello")) }
      #expect(byNumber?.kind == .refusedAddress)
    }
    #expect(asked.all.contains(.ip(.loopbackV6, port: UInt16(port))))
    #expect(asked.all.contains(where: { $0 == .ip(.loopbackV4, port: UInt16(port)) }))
    try await withClient(permit: { $0.ip == .loopbackV4 }) { client in
      let response = try await client.send(ClientRequest("http://localhost:\(port)/hello"))
      #expect(response.status == 200)
    }
  }
}
