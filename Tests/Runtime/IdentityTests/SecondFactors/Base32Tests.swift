import Testing

@testable import Identity

@Suite struct Base32Tests {
  // RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "MY======"), ("fo", "MZXQ===="), ("foo", "MZXW6==="), ("foob", "MZXW6YQ="),
    ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI======"),
  ]) func writesAndReadsTheExamplesOfTheStandard(plain: String, text: String) {
    #expect(Base32.encode(Array(plain.utf8), padded: true) == text)
    let bare = text.replacing("=", with: "")
    #expect(Base32.encode(Array(plain.utf8)) == bare)
    for form in [text, bare, bare.lowercased()] { #expect(Base32.decode(form) == Array(plain.utf8)) }
  }

  @Test func readsBackWhatItWrites() {
    for count in 0..<100 {
      let bytes = Sodium.random(count)
      #expect(Base32.decode(Base32.encode(bytes)) == bytes)
    }
  }

  @Test(arguments: ["M", "MZX", "MZXW6Y", "MZ", "MZXW6YR", "M1", "M8======", "MY=====", "=MY", "MY ", "MÄ", "MY\u{0}"])
  func refusesWhatNobodyWrote(text: String) { #expect(Base32.decode(text) == nil) }
}
