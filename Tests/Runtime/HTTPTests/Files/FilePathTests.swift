import Testing

@testable import HTTP

@Suite struct FilePathTests {
  @Test(arguments: [
    ("a", "a", false), ("a/b.txt", "a/b.txt", false), ("", "", true), ("a/", "a", true), ("a b/ü", "a b/ü", false),
    ("a..b", "a..b", false),
  ])
  func names(_ decoded: String, _ text: String, _ folder: Bool) throws {
    let path = try #require(FilePath(decoded))
    #expect(path.text == text)
    #expect(path.namesFolder == folder)
  }

  @Test(arguments: [
    "..", ".", "../x", "a/..", "a/../b", "a/./b", "/", "/etc/passwd", "a//b", "//", ".git/config", "a/.hidden", "...",
    "a\0b",
    "a/..\0",
  ])
  func namesNothing(_ decoded: String) { #expect(FilePath(decoded) == nil) }

  @Test func types() {
    #expect(MediaType.of("index.HTML") == "text/html; charset=utf-8")
    #expect(MediaType.of("a.b/c.mp4") == "video/mp4")
    #expect(MediaType.of("x.tar.gz") == "application/gzip")
    for name in ["", "noext", "x.", "x.exe"] { #expect(MediaType.of(name) == "application/octet-stream") }
  }
}
