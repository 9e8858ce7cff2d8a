import Core
import Testing

@testable import Opaque

@Suite struct Base64URLTests {
  @Test func writesAndReadsTheExamplesOfTheStandard() {
    // RFC 7515, appendix C.
    #expect(Base64URL.encode([3, 236, 255, 224, 193]) == "A-z_4ME")
    #expect(Base64URL.decode("A-z_4ME") == [3, 236, 255, 224, 193])
    #expect(Base64URL.encode([]) == "" && Base64URL.decode("") == [])
  }

  @Test func readsBackWhatItWrites() {
    for count in 0..<100 {
      let bytes = Randomness.bytes(count)
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }
  }

  @Test(arguments: ["A-z_4ME=", "A-z_4MF", "A+z/4ME", "A-z_4ME ", " A-z_4ME", "A", "A-z_4\u{0}ME", "ä-z_4ME"])
  func refusesWhatNobodyWrote(text: String) { #expect(Base64URL.decode(text) == nil) }

  @Test func whateverByteIsChangedAValueHasOneText() {
    let text = Array("A-z_4ME".utf8)
    for place in text.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[place] = byte
        guard let bytes = Base64URL.decode(changed) else { continue }
        #expect(Array(Base64URL.encode(bytes).utf8) == changed)
      }
    }
  }
}
