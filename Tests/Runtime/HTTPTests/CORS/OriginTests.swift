import Testing

@testable import HTTP

@Suite struct OriginTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org"), ("HTTPS://Example.ORG", "https://example.org"),
    ("https://example.org:443", "https://example.org"), ("http://example.org:80", "http://example.org"),
    ("http://example.org:443", "http://example.org:443"), ("http://localhost:5173", "http://localhost:5173"),
    ("http://127.0.0.1:8080", "http://127.0.0.1:8080"), ("http://[::1]:8080", "http://[::1]:8080"),
    ("http://[::1]", "http://[::1]"), ("capacitor://localhost", "capacitor://localhost"),
    ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
  ])
  func isRead(_ text: String, _ origin: String) throws { #expect(try Origin(text).text == origin) }

  @Test(arguments: [
    ("https://example.org/", "a path or a trailing slash"), ("https://example.org/app", "a path"),
    ("https://*.example.org", "no wildcards"), ("example.org", "scheme://host"), ("null", "sandboxed"),
    ("https://user@example.org", "a user"), ("https://example.org?x", "a query"),
    ("https://example.org#x", "a fragment"),
    ("https://", "the host"), ("://example.org", "the scheme"), ("https://example.org:0", "the port"),
    ("https://example.org:65536", "the port"), ("https://example.org:", "the port"),
    ("https://bücher.example", "punycode"),
    ("https://a b", "the host"), ("https://[::1", "the host"), ("", "scheme://host"), ("ht tp://x", "the scheme"),
  ])
  func isRefusedWithAReason(_ text: String, _ reason: String) {
    #expect { try Origin(text) } throws: { error in
      let said = (error as? Origin.Invalid)?.description ?? ""
      return said.contains(reason) && said.contains("\"\(text)\"")
    }
  }

  @Test func lists() throws {
    #expect(throws: Origin.Invalid.self) { try CORSPolicy(["*", "https://a.example"]) }
    #expect(throws: Origin.Invalid.self) { try CORSPolicy(["*"], credentials: true) }
    #expect(try CORSPolicy(["*"]).allows("https://any.example"))
    #expect(try !CORSPolicy(["*"]).allows("null"))
    let policy = try CORSPolicy(["https://a.example", "http://b.example:81"], credentials: true)
    for origin in ["https://a.example", "http://b.example:81"] { #expect(policy.allows(origin)) }
    for origin in [
      "http://a.example", "https://a.example:8443", "https://x.a.example", "https://a.example.evil", "http://b.example",
      "https://a.example/", "null", "",
    ] { #expect(!policy.allows(origin)) }
    #expect(try !CORSPolicy([]).allows("https://a.example"))
  }
}
