import Core
import Net
import Testing

private let upstream = Upstream()
private let base = upstream.base

@Suite(.timeLimit(.minutes(1))) struct HTTPClientTests {

  @Test func aGetBringsHeadAndBody() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/hello"))
      #expect(response.status == 200)
      #expect(response.version == "1.1")
      #expect(response.fields["content-length"] == "5")
      #expect(try await response.text() == "hello")
      #expect(try await response.next() == nil)
    }
  }

  @Test func theRequestIsSentAsItWasMade() async throws {
    try await withClient { client in
      let fields = [ClientField("X-One", "1"), ClientField("X-Empty", ""), ClientField("X-One", "2")]
      let request = ClientRequest("\(base)/fields?a=b%20c#part", method: "DELETE", fields: fields)
      let text = try await client.send(request).text()
      #expect(text.hasPrefix("DELETE /fields?a=b%20c 0\n"))
      #expect(text.contains("x-one: 1\nx-empty: \nx-one: 2\n"))
      #expect(!text.contains("expect:") && !text.contains("content-length:") && !text.contains("transfer-encoding:"))
    }
  }

  @Test(arguments: [("POST", "0"), ("PUT", "0"), ("GET", nil)])
  func methodsThatMeanABodySayThatItIsEmpty(_ method: String, _ length: String?) async throws {
    try await withClient { client in
      let text = try await client.send(ClientRequest("\(base)/fields", method: method)).text()
      #expect(text.hasPrefix("\(method) /fields 0\n"))
      #expect(text.contains("content-length: 0\n") == (length != nil))
    }
  }

  @Test func bytesAreSentWithTheirLengthAndNoContentType() async throws {
    try await withClient { client in
      let text = try await client.send(ClientRequest("\(base)/fields", method: "POST", body: .bytes(Bytes("12345"))))
        .text()
      #expect(text.hasPrefix("POST /fields 5\n"))
      #expect(text.contains("content-length: 5\n"))
      #expect(!text.contains("content-type"))
    }
  }

  @Test func aHeadHasNoBody() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/hello", method: "HEAD"))
      #expect(response.fields["content-length"] == "5")
      #expect(try await response.next() == nil)
    }
  }

  @Test func connectionsAreUsedAgain() async throws {
    try await withClient { client in
      var seen: Set<String> = []
      for _ in 0..<20 {
        let response = try await client.send(ClientRequest("\(base)/hello"))
        seen.insert(response.fields["x-connection"] ?? "")
        _ = try await response.text()
      }
      #expect(seen.count == 1)
    }
  }

  @Test func trailersComeAfterTheBody() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/trailers"))
      #expect(try await response.text() == "abc")
      #expect(response.trailers == [ClientField("x-sum", "7")])
    }
  }

  @Test func gzipIsUndoneOnlyWhenAskedFor() async throws {
    try await withClient { client in
      let raw = try await client.send(ClientRequest("\(base)/gzip?n=100000"))
      #expect(raw.fields["content-encoding"] == "gzip")
      #expect(try await raw.collect(limit: 1 << 20).count < 1_000)
      var options = ClientOptions()
      options.decompress = true
      let plain = try await client.send(ClientRequest("\(base)/gzip?n=100000", options: options))
      #expect(plain.fields["content-encoding"] == nil && plain.fields["content-length"] == nil)
      #expect(try await plain.collect(limit: 1 << 20).count == 100_000)
    }
  }

  @Test func aBodyWaitsForTheContinueThatWasAskedFor() async throws {
    try await withClient { client in
      var options = ClientOptions()
      options.expectContinue = .seconds(5)
      let body = ClientBody.bytes(Bytes("12345"))
      let answered = try await client.send(ClientRequest("\(base)/wait", method: "POST", body: body, options: options))
      #expect(try await answered.text() == "100-continue 5")
      let refused = try await client.send(
        ClientRequest("\(base)/wait?refuse", method: "POST", body: body, options: options))
      #expect(refused.status == 417)
      let plain = try await client.send(ClientRequest("\(base)/wait", method: "POST", body: body))
      #expect(try await plain.text() == "None 5")
    }
  }

  @Test func aUnixSocketIsReached() async throws {
    let path = "/tmp/cascade-client-\(UInt32.random(in: 0 ... .max)).sock"
    let upstream = Upstream(["unix", path])
    #expect(upstream.port == 0)
    try await withClient { client in
      var options = ClientOptions()
      options.unixSocket = path
      let response = try await client.send(ClientRequest("http://local/hello", options: options))
      #expect(try await response.text() == "hello")
    }
    removeFile(path)
  }

  @Test func proxiesOfTheEnvironmentAreIgnored() async throws {
    setEnvironment("http_proxy", "http://127.0.0.1:1")
    defer { setEnvironment("http_proxy", nil) }
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/hello"))
      #expect(try await response.text() == "hello")
    }
  }

  @Test func fiveHundredAtOnceAreAllAnswered() async throws {
    var limits = HTTPClient.Limits()
    limits.maxPerHost = 500
    try await withClient(limits: limits) { client in
      let confined = Confined(client, to: client.loop)
      let answered = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<500 {
          group.addTask {
            let response = try? await confined.value.send(ClientRequest("\(base)/slow?ms=300"))
            return (try? await response?.text()) != nil && response?.status == 200
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(answered == 500)
    }
  }
}
