import Testing

@testable import Core

@Suite struct RequestIDTests {
  @Test func isSixteenLowerCaseHexCharacters() {
    for _ in 0..<1_000 {
      let text = RequestID.next().description
      #expect(text.utf8.count == 16 && text.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }
    #expect(RequestID(value: 0x0123_4567_89ab_cdef).description == "0123456789abcdef")
    #expect(RequestID(value: 0).description == "0000000000000000")
  }

  @Test func appendsItself() {
    var writer = ByteWriter()
    RequestID(value: 0xa).write(into: &writer)
    #expect(writer.finish().text == "000000000000000a")
  }

  @Test func noTwoAreAlikeAcrossThreads() async {
    let all = await withTaskGroup { group in
      for _ in 0..<4 { group.addTask { (0..<25_000).map { _ in RequestID.next() } } }
      return await group.reduce(into: Set<RequestID>()) { $0.formUnion($1) }
    }
    #expect(all.count == 100_000)
  }
}
