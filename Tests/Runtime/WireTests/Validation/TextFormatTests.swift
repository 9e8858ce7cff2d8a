// What each format takes and what it refuses.

import Testing
import Wire

@Suite struct TextFormatTests {
  private static let good: [(TextFormat, [String])] = [
    (.email, ["a@b.cd", "first.last+tag@mail.example.org", "o'neil@example.com", "x_y-z@1.example", "電@例え.jp"]),
    (
      .url,
      [
        "http://localhost", "https://example.org/a?b=c#d", "https://example.org:8443/", "http://[::1]:80/x",
        "https://例え.jp/%20", "http://127.0.0.1:8080", "https://my_cdn".replacing("_", with: "-"), "http://a?b",
        "http://a#b", "http://" + String(repeating: "例", count: 63) + "/",
        "http://a" + String(repeating: ".b", count: 200),
      ]
    ),
    (.name, ["a", "Zoë", "電影_1", "a-b", "नमस्ते", "١٢٣"]),
    (.base64url, ["", "Zg", "Zm8", "Zm9v", "-_-_", "AAAA"]),
    (.language, ["de", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske-1994", "en-x-a"]),
    (.color, ["#1e90ff", "#FFFFFF", "#000000"]),
  ]

  private static let bad: [(TextFormat, [String])] = [
    (
      .email,
      [
        "", "a", "@b.cd", "a@", "a@b", "a@b.", "a@.cd", "a@-b.cd", "a@b-.cd", "a b@c.de", ".a@b.cd", "a.@b.cd",
        "a..b@c.de",
        "a@b@c.de", "a@b.cd\n", "<a@b.cd>", String(repeating: "a", count: 65) + "@b.cd",
        "a@" + String(repeating: "b", count: 64) + ".cd",
      ]
    ),
    (
      .url,
      [
        "", "example.org", "//example.org", "ftp://example.org", "HTTP://", "https://", "https:///a", "http://a b",
        "http://a/b c",
        "http://user@example.org", "http://a:b@c/", "http://a:0/", "http://a:65536/", "http://a:/", "http://a/\n",
        "javascript:alert(1)", "http://a/\"", "http://[::1", "http://[x]/", "http://-a/", "http://a..b/", "http://:80/",
        "http://a:080/", "http://" + String(repeating: "例", count: 64) + "/",
      ]
    ),
    (.name, ["", " ", "a b", "a.b", "a/b", "😀", "a\u{0}", "a\u{200b}", "a\u{202e}", "\u{a0}"]),
    (.base64url, ["Z", "Zg==", "Zh", "Zm9", "Zm+v", "Zm/v", "Z g", "Zm9vé"]),
    (.language, ["", "d", "-", "de-", "-de", "de--AT", "d3", "123", "abcdefghi", "de_AT", "de-abcdefghi"]),
    (.color, ["", "#fff", "1e90ff", "#1e90fg", "#1e90ff0", "##1e90f"]),
  ]

  @Test(arguments: good) func takes(_ format: TextFormat, _ texts: [String]) {
    for text in texts { #expect(format.accepts(text), "\(text)") }
  }

  @Test(arguments: bad) func refuses(_ format: TextFormat, _ texts: [String]) {
    for text in texts { #expect(!format.accepts(text), "\(text)") }
  }

  @Test func allAreTested() {
    for format in TextFormat.allCases {
      #expect(Self.good.contains { $0.0 == format } && Self.bad.contains { $0.0 == format })
    }
  }
}
