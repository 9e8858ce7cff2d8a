import Core
import Net
import Testing

private let upstream = Upstream()
private let other = Upstream()
private let base = upstream.base

@Suite(.timeLimit(.minutes(1))) struct RedirectTests {
  private func following(_ max: Int, permit: @escaping @Sendable (String) -> Bool = { _ in true }) -> ClientOptions {
    var options = ClientOptions()
    options.redirects = ClientOptions.Redirects(max: max, permit: permit)
    return options
  }

  @Test func aRedirectIsAnAnswerUnlessAskedFor() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/redirect?to=/hello"))
      #expect(response.status == 302)
      #expect(response.fields["location"] == "/hello")
    }
  }

  @Test func itIsFollowedRelativeToWhereItCameFrom() async throws {
    try await withClient { client in
      let response = try await client.send(
        ClientRequest("\(base)/redirect?to=hello%3Fx", options: following(1)))
      #expect(response.status == 200)
      #expect(response.url == "\(base)/hello?x")
    }
  }

  @Test func onlySoManyAreFollowed() async throws {
    try await withClient { client in
      let twice = "\(base)/redirect?to=/redirect%3Fto%3D/hello"
      let response = try await client.send(ClientRequest(twice, options: following(2)))
      #expect(response.status == 200)
      let error = await failure { _ = try await client.send(ClientRequest(twice, options: following(1))) }
      #expect(error?.kind == .refusedRedirect)
    }
  }

  @Test func theCheckMayRefuseAndTheProtocolIsKept() async throws {
    try await withClient { client in
      let refused = ClientRequest("\(base)/redirect?to=/hello", options: following(1) { !$0.hasSuffix("/hello") })
      #expect(await failure { _ = try await client.send(refused) }?.kind == .refusedRedirect)
      let file = ClientRequest("\(base)/redirect?to=file:///etc/passwd", options: following(1))
      #expect(await failure { _ = try await client.send(file) }?.kind == .invalidRequest)
    }
  }

  @Test(arguments: [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")])
  func aPostBecomesAGetWhereTheRulesSaySo(_ code: Int, _ method: String) async throws {
    try await withClient { client in
      let url = "\(base)/redirect?code=\(code)&to=/fields"
      let text = try await client.send(
        ClientRequest(url, method: "POST", body: .bytes(Bytes("12345")), options: following(1))
      ).text()
      #expect(text.hasPrefix("\(method) /fields \(method == "GET" ? 0 : 5)\n"))
    }
  }

  @Test func aStreamIsNotSentTwice() async throws {
    try await withClient { client in
      var left = 1
      let body = ClientBody.stream(length: 1) {
        left -= 1
        return left == 0 ? Bytes("x") : nil
      }
      let request = ClientRequest(
        "\(base)/redirect?code=307&to=/fields", method: "POST", body: body, options: following(1))
      #expect(await failure { _ = try await client.send(request) }?.kind == .refusedRedirect)
    }
  }

  @Test func credentialsStayWithTheirOrigin() async throws {
    try await withClient { client in
      let fields = [ClientField("Authorization", "Bearer x"), ClientField("Cookie", "a=b"), ClientField("X-Kept", "1")]
      let here = ClientRequest("\(base)/redirect?to=/fields", fields: fields, options: following(1))
      let there = ClientRequest("\(base)/redirect?to=\(other.base)/fields", fields: fields, options: following(1))
      let kept = try await client.send(here).text()
      #expect(kept.contains("authorization: Bearer x") && kept.contains("cookie: a=b"))
      let dropped = try await client.send(there).text()
      #expect(!dropped.contains("authorization") && !dropped.contains("cookie") && dropped.contains("x-kept: 1"))
    }
  }
}
