import Testing

@testable import Identity

@Suite struct RelyingPartyTests {
  private func party(_ id: String, _ origins: [String], framedBy: [String] = []) throws(PasskeyError) -> RelyingParty {
    try RelyingParty(id: id, name: "Cascade", origins: origins, framedBy: framedBy)
  }

  @Test(arguments: [
    ("example.org", ["https://example.org", "https://watch.example.org:8443"]),
    ("watch.example.org", ["https://watch.example.org"]),
    ("localhost", ["http://localhost:8080", "https://localhost"]),
    ("app.localhost", ["http://app.localhost:3000"]), ("xn--bcher-kva.example", ["https://xn--bcher-kva.example"]),
    ("example.org", ["android:apk-key-hash:" + String(repeating: "A", count: 43)]),
  ]) func whatBrowsersTakeIsTaken(id: String, origins: [String]) throws {
    #expect(try party(id, origins).origins == origins)
  }

  @Test(arguments: [
    ("example.org", "https://example.com", "is no suffix of example.com"),
    ("example.org", "https://badexample.org", "is no suffix of badexample.org"),
    ("watch.example.org", "https://example.org", "is no suffix of example.org"),
    ("example.org", "http://example.org", "must be https"), ("example.org", "http://localhost", "is no suffix"),
    ("example.org", "example.org", "must begin with https://"),
    ("example.org", "ftp://example.org", "must begin with https://"),
    ("example.org", "https://example.org/", "no path"), ("example.org", "https://example.org/path", "no path"),
    ("example.org", "https://EXAMPLE.org", "lower case"), ("example.org", "https://", "must be a scheme"),
    ("example.org", "https://user@example.org", "must be a scheme"),
    ("example.org", "https://example.org:443", "without its port 443"),
    ("localhost", "http://localhost:80", "without its port 80"), ("example.org", "https://example.org:0", "port"),
    ("example.org", "https://example.org:65536", "port"), ("example.org", "https://example.org:08443", "port"),
    ("example.org", "https://example.org:", "port"), ("example.org", "https://example.org:1:2", "must be a scheme"),
    ("example.org", "https://*.example.org", "must be a scheme"),
    ("example.org", "android:apk-key-hash:AAAA", "SHA-256 of the app's certificate"),
  ]) func anOriginThatCannotWorkIsSaid(id: String, origin: String, text: String) {
    #expect { try party(id, ["https://" + id, origin]) } throws: {
      let error = $0 as? PasskeyError
      return error?.code == .configuration && error?.message.contains(text) == true
        && error?.message.contains(origin) == true
    }
  }

  @Test(arguments: [
    "", "EXAMPLE.org", "https://example.org", "example.org:8080", "example..org", ".example.org", "example.org.",
    "127.0.0.1", "[::1]", "bücher.example", "-a.example", "a-.example", "a b.example",
    String(repeating: "a", count: 64) + ".org",
  ]) func anIDThatIsNoDomainIsSaid(id: String) {
    #expect { try party(id, ["https://example.org"]) } throws: { ($0 as? PasskeyError)?.code == .configuration }
  }

  @Test func whatIsMissingIsSaid() {
    expectRefusal(.configuration) { () throws(PasskeyError) in try party("example.org", []) }
    expectRefusal(.configuration) { () throws(PasskeyError) in
      try RelyingParty(id: "example.org", name: "", origins: ["https://example.org"])
    }
    expectRefusal(.configuration) { () throws(PasskeyError) in
      try party("example.org", ["https://example.org"], framedBy: ["example.com"])
    }
  }
}
