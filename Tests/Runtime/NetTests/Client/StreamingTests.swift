import Core
import Net
import Testing

private let upstream = Upstream()
private let base = upstream.base
private let large = 50 << 20
private let piece = Bytes([UInt8](repeating: 0x61, count: 128 * 1024))

/// How far one side may be ahead of the other: what the sockets of the system hold, and our own bounds.
private let maxAhead = 20 << 20

@Suite(.serialized, .timeLimit(.minutes(1))) struct StreamingTests {
  @Test func aLargeBodyPassesAndIsNeverHeld() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/flood?id=down&n=\(large)"))
      var count = 0
      var ahead = 0
      while let piece = try await response.next() {
        #expect(piece[0] == UInt8(truncatingIfNeeded: count))
        if (count + piece.count) >> 20 > count >> 20 { try await client.loop.sleep(for: .milliseconds(5)) }
        count += piece.count
        ahead = max(ahead, upstream.sent("down") - count)
      }
      #expect(count == large)
      #expect(await eventually(client.loop) { upstream.sent("down") == large })
      #expect(ahead < maxAhead)
    }
  }

  @Test(arguments: [large, nil]) func aLargeUploadPassesAndIsNeverHeld(_ length: Int?) async throws {
    let id = "up-\(length ?? 0)"
    try await withClient { client in
      var pulled = 0
      var ahead = 0
      let body = ClientBody.stream(length: length) {
        guard pulled < large else { return nil }
        pulled += piece.count
        ahead = max(ahead, pulled - upstream.got(id))
        return piece
      }
      let response = try await client.send(ClientRequest("\(base)/count?ms=1&id=\(id)", method: "PUT", body: body))
      #expect(try await response.text() == "\(large)")
      #expect(ahead < maxAhead)
    }
  }

  @Test func bothDirectionsFlowAtOnce() async throws {
    try await withClient { client in
      var sent = 0
      var received = 0
      var farthest = 0
      let body = ClientBody.stream(length: nil) {
        guard sent < large else { return nil }
        sent += piece.count
        return piece
      }
      let response = try await client.send(ClientRequest("\(base)/echo", method: "POST", body: body))
      while let piece = try await response.next() {
        received += piece.count
        farthest = max(farthest, sent - received)
      }
      #expect(received == large)
      #expect(farthest < large / 2, "the answer came while the question was being sent")
    }
  }

  @Test func anUpstreamWaitsForTheReader() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/flood?id=waits&n=\(large)"))
      try await client.loop.sleep(for: .milliseconds(400))
      let first = upstream.sent("waits")
      try await client.loop.sleep(for: .milliseconds(300))
      #expect(upstream.sent("waits") == first, "its send blocks")
      #expect(first < large / 2)
      #expect(response.buffered > 0 && response.buffered <= client.limits.maxBufferedBytes)
      #expect(try await response.collect(limit: large).count == large)
    }
  }

  @Test func aSourceIsPulledOnlyAsFastAsTheUpstreamTakes() async throws {
    try await withClient { client in
      var pulled = 0
      var options = ClientOptions()
      options.idleTimeout = .milliseconds(500)
      let body = ClientBody.stream(length: nil) {
        pulled += piece.count
        return piece
      }
      let request = ClientRequest("\(base)/swallow?ms=1500", method: "POST", body: body, options: options)
      let error = await failure { _ = try await client.send(request) }
      #expect(error?.kind == .timeout(.idle))
      #expect(pulled < large / 2)
    }
  }

  @Test func aSlowSourceIsWaitedFor() async throws {
    try await withClient { client in
      let loop = client.loop
      var left = 5
      var options = ClientOptions()
      options.idleTimeout = .milliseconds(100)
      let body = ClientBody.stream(length: 5) {
        try await loop.sleep(for: .milliseconds(150))
        left -= 1
        return left >= 0 ? Bytes("x") : nil
      }
      let response = try await client.send(ClientRequest("\(base)/count", method: "POST", body: body, options: options))
      #expect(try await response.text() == "5")
    }
  }

  @Test(arguments: [4, 6]) func aStreamHasTheLengthThatWasAnnounced(_ announced: Int) async throws {
    try await withClient { client in
      var left = 1
      let body = ClientBody.stream(length: announced) {
        left -= 1
        return left >= 0 ? Bytes("12345") : nil
      }
      let error = await failure {
        _ = try await client.send(ClientRequest("\(base)/count", method: "POST", body: body))
      }
      #expect(error?.kind == .bodySource)
    }
  }

  @Test func aSourceThatFailsEndsTheRequest() async throws {
    struct Broken: Error {}
    try await withClient { client in
      var first = true
      let body = ClientBody.stream(length: nil) {
        guard first else { throw Broken() }
        first = false
        return Bytes("x")
      }
      let error = await failure {
        _ = try await client.send(ClientRequest("\(base)/count", method: "POST", body: body))
      }
      #expect(error?.kind == .bodySource)
    }
  }

  @Test func anAnswerBeforeTheEndOfTheBodyStopsTheSource() async throws {
    try await withClient { client in
      let loop = client.loop
      var pulls = 0
      let body = ClientBody.stream(length: nil) {
        pulls += 1
        try await loop.sleep(for: .milliseconds(10))
        return piece
      }
      let response = try await client.send(ClientRequest("\(base)/early", method: "POST", body: body))
      #expect(response.status == 413)
      #expect(try await response.text() == "too much")
      let before = pulls
      try await loop.sleep(for: .milliseconds(50))
      #expect(pulls == before)
    }
  }

  @Test func aCollectedBodyHasABound() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/flood?n=100000"))
      let error = await failure { _ = try await response.collect(limit: 99_999) }
      #expect(error?.kind == .tooLarge)
      let fits = try await client.send(ClientRequest("\(base)/flood?n=100000"))
      #expect(try await fits.collect(limit: 100_000).count == 100_000)
    }
  }
}
