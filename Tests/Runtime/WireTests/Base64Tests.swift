import Core
import Testing
import Wire

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func theVectorsOfTheStandard(_ plain: String, _ coded: String) throws {
    #expect(Base64.encode(Bytes(plain).span) == coded)
    let bare = String(coded.prefix { $0 != "=" })
    #expect(Base64.encode(Bytes(plain).span, padded: false) == bare)
    #expect(try Base64.decode(Bytes(coded).span).text == plain)
    #expect(try Base64.decode(Bytes(bare).span).text == plain)
  }

  @Test(arguments: ["Z", "Zg=", "Zh==", "Zm9=", "Z===", "====", "Zg==Zg==", "Zm 9v", "Zm9v\n", "Zm-_", "=Zg=", "Zm9vY"])
  func refusesWhatHasNoMeaning(_ text: String) {
    #expect(throws: WireError.self) { try Base64.decode(Bytes(text).span) }
  }

  @Test func everyByteComesBack() throws {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      #expect(try Base64.decode(Bytes(Base64.encode(bytes.span)).span).array == bytes)
    }
  }
}
