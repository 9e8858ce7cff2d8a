// Fields against a plain list: whatever is done to them, both say the same; and a copy stays what it was.

import Core
import Testing

@testable import HTTP

@Suite struct FieldsTests {
  private func list(_ fields: Fields) -> [String] {
    (0..<fields.count).map { "\(fields.nameText(at: $0))=\(fields.text(at: $0))" }
  }

  @Test func sayWhatAListSays() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var fields = Bool.random() ? Fields() : Fields(reserving: 4, bytes: 64)
      var plain: [(name: String, value: String)] = []
      var copies: [(Fields, [String])] = []
      for _ in 0..<Int.random(in: 0..<60) {
        let value = String(repeating: "v", count: Int.random(in: 0..<300, using: &random))
        switch Int.random(in: 0..<7) {
        case 0: fields.add(.etag, value); plain.append(("etag", value))
        case 1: fields.add("X-Own", value); plain.append(("x-own", value))
        case 2: fields.add(lowercased: Bytes("accept").span, Bytes(value).span); plain.append(("accept", value))
        case 3:
          let gap = String(repeating: " ", count: Int.random(in: 0..<300))
          let name = fields.add(
            line: Bytes("X-Line-Of:\(gap)\(value)").span, nameCount: 9, valueStart: 10 + gap.utf8.count)
          #expect(name == .other)
          plain.append(("x-line-of", value))
        case 4:
          fields.remove(.etag)
          plain.removeAll { $0.name == "etag" }
        case 5:
          let place = fields.keep(Bytes(value).span)
          #expect(Bytes(copying: fields.kept(place)) == Bytes(value))
        default: copies.append((fields, list(fields)))
        }
        #expect(list(fields) == plain.map { "\($0.name)=\($0.value)" })
      }
      #expect(fields.all(.etag) == plain.filter { $0.name == "etag" }.map(\.value))
      #expect(fields.index(of: .accept) == plain.firstIndex { $0.name == "accept" })
      #expect(fields["x-own"] == plain.first { $0.name == "x-own" }?.value)
      for (copy, before) in copies { #expect(list(copy) == before) }
    }
  }

  @Test func areLinesAsLongAsTheyCanBeSentAsTheyLie() {
    var fields = Fields()
    fields.add(.contentType, "text/plain")
    fields.add(.etag, "\"1\"")
    #expect(fields.areLines && String(copying: fields.lines) == "content-type: text/plain\r\netag: \"1\"\r\n")
    var removed = fields
    removed.remove(.etag)
    #expect(!removed.areLines && fields.areLines)
    fields.add(.vary, "a\r\nset-cookie: b")
    #expect(!fields.areLines)
  }

  @Test func numbersAreDigitsAlone() {
    for (text, number) in [("12", 12), ("0", 0), ("", nil), ("-1", nil), ("+1", nil), ("1 ", nil)] as [(String, Int?)] {
      var fields = Fields()
      fields.add(.contentLength, text)
      #expect(fields.number(.contentLength) == number, "\(text)")
    }
    #expect(Bytes("1234567890123456789").span.decimal == nil)
  }
}
