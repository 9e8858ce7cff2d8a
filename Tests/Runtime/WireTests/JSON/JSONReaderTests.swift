// What the reader refuses, with reason, place and path; and what it takes, in every way of writing it.

import Core
import Testing
import Wire

@Suite struct JSONReaderTests {
  private func error(_ text: String) -> JSONError? { error(Bytes(text)) }

  private func error(_ text: Bytes) -> JSONError? {
    text.refusal { json throws(JSONError) in _ = try Room.read(from: &json) }
  }

  @Test(arguments: [
    ("", JSONError(.truncated, at: 0)),
    (" \n", .init(.truncated, at: 2)),
    (#"{"name"#, .init(.truncated, at: 6)),
    (#"{"name""#, .init(.truncated, at: 7, path: "name")),
    (#"{"name":"a"#, .init(.truncated, at: 10, path: "name")),
    (#"{"name":"a\"#, .init(.truncated, at: 11, path: "name")),
    (#"{"tags":["a","#, .init(.truncated, at: 13, path: "tags[1]")),
    (#"{"hasPassword":tru"#, .init(.truncated, at: 18, path: "hasPassword")),
    (#"{"maxMembers":-"#, .init(.truncated, at: 15, path: "maxMembers")),
    (#"{"name":"a",}"#, .init(.unexpectedByte, at: 12)),
    (#"{"tags":["a",]}"#, .init(.unexpectedByte, at: 13, path: "tags[1]")),
    (#"{"tags":["a" "b"]}"#, .init(.unexpectedByte, at: 13, path: "tags[0]")),
    (#"{"name":"a"}]"#, .init(.trailingBytes, at: 12)),
    (#"{"name":"a"} {}"#, .init(.trailingBytes, at: 13)),
    (#"{name:1}"#, .init(.unexpectedByte, at: 1)),
    (#"{"name" "a"}"#, .init(.unexpectedByte, at: 8, path: "name")),
    (#"{"name":"a"]"#, .init(.unexpectedByte, at: 11, path: "name")),
    (#"{"settings":{"rate":NaN}}"#, .init(.badLiteral, at: 20, path: "settings.rate")),
    (#"{"settings":{"rate":-Infinity}}"#, .init(.badNumber, at: 20, path: "settings.rate")),
    (#"{"hasPassword":True}"#, .init(.badLiteral, at: 15, path: "hasPassword")),
    (#"{"hasPassword":nul}"#, .init(.badLiteral, at: 15, path: "hasPassword")),
    (#"{"maxMembers":01}"#, .init(.badNumber, at: 14, path: "maxMembers")),
    (#"{"maxMembers":+1}"#, .init(.unexpectedByte, at: 14, path: "maxMembers")),
    (#"{"maxMembers":1.}"#, .init(.badNumber, at: 14, path: "maxMembers")),
    (#"{"maxMembers":1e}"#, .init(.badNumber, at: 14, path: "maxMembers")),
    (#"{"maxMembers":.5}"#, .init(.unexpectedByte, at: 14, path: "maxMembers")),
    (#"{"maxMembers":0x1}"#, .init(.unexpectedByte, at: 15, path: "maxMembers")),
    (#"{"name":"\x"}"#, .init(.badEscape, at: 9, path: "name")),
    (#"{"name":"\u12"}"#, .init(.badEscape, at: 9, path: "name")),
    (#"{"name":"\u00g0"}"#, .init(.badEscape, at: 9, path: "name")),
    (#"{"name":"a\ud800"}"#, .init(.loneSurrogate, at: 10, path: "name")),
    (#"{"name":"\udc00\ud800"}"#, .init(.loneSurrogate, at: 9, path: "name")),
    (#"{"name":"\ud800\u0041"}"#, .init(.loneSurrogate, at: 9, path: "name")),
    (#"{"name":"a\u0000b"}"#, .init(.nulInString, at: 10, path: "name")),
    ("{\"name\":\"a\u{0}\"}", .init(.nulInString, at: 10, path: "name")),
    ("{\"name\":\"a\nb\"}", .init(.controlCharacter, at: 10, path: "name")),
    ("{\"na\tme\":1}", .init(.controlCharacter, at: 4)),
    ("\u{feff}{}", .init(.unexpectedByte, at: 0)),
    ("{\u{b}}", .init(.unexpectedByte, at: 1)),
    ("{\u{a0}}", .init(.unexpectedByte, at: 1)),
    (#"{"name":"a","tags":[],"name":"b"}"#, .init(.duplicateKey, at: 22, path: "name")),
    (#"{"name":"a","n\u0061me":"b"}"#, .init(.duplicateKey, at: 12, path: #"n\u0061me"#)),
    (#"{"settings":{"rate":1,"rate":2}}"#, .init(.duplicateKey, at: 22, path: "settings.rate")),
    (#"{"history":[{"type":"renamed","type":"grouped"}]}"#, .init(.duplicateKey, at: 30, path: "history[0].type")),
    (#"{"unknown":{"deep":[1,{"x":tru}]}}"#, .init(.badLiteral, at: 27, path: "unknown.deep[1].x")),
  ])
  func refusesWithReasonAndPath(_ text: String, _ expected: JSONError) {
    #expect(error(text) == expected)
  }

  @Test(
    arguments: [
      [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0x80], [0xc3, 0x5c, 0x6e],
    ] as [[UInt8]])
  func refusesIllFormedUTF8(_ bytes: [UInt8]) {
    // In a value, in a key, in something that is passed over; short, and beyond a word of eight.
    for padding in ["", "0123456789"] {
      let part = Array(padding.utf8) + bytes
      for (before, after, path) in [
        ("{\"name\":\"", "\"}", "name"), ("{\"", "\":1}", nil), ("{\"x\":[\"", "\"]}", "x[0]"),
      ] {
        let found = error(Bytes(Array(before.utf8) + part + Array(after.utf8)))
        #expect(found?.reason == .invalidUTF8)
        #expect(found?.offset == before.utf8.count + padding.utf8.count)
        if let path { #expect(found?.path == path) }
      }
    }
  }

  @Test func depthIsBounded() {
    func nested(_ levels: Int) -> String {
      #"{"x":"# + String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1) + "}"
    }
    #expect(error(nested(JSONReader.maxDepth)) == nil)
    #expect(error(nested(JSONReader.maxDepth + 1))?.reason == .tooDeep)
    #expect(error(String(repeating: "[", count: 1_000_000))?.reason == .tooDeep)
    #expect(error(String(repeating: #"{"history":[{"type":"grouped","events":["#, count: 100))?.reason == .tooDeep)
  }

  @Test func numbersAreOfBoundedLength() {
    let longest = String(repeating: "1", count: JSONReader.maxNumberBytes)
    #expect(error(#"{"x":\#(longest)}"#) == nil)
    #expect(error(#"{"x":\#(longest)1}"#) == JSONError(.numberTooLong, at: 5, path: "x"))
    #expect(error(#"{"settings":{"rate":0.\#(longest)}}"#)?.reason == .numberTooLong)
  }

  @Test func everyEscapeMeansWhatItSays() throws {
    var json = JSONReader(Bytes(#""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\ude00é""#))
    #expect(try json.string() == "\"\\/\u{8}\u{c}\n\r\tAé€😀é")
    var key = JSONReader(Bytes(#"{"n\u0061me":"x"}"#))
    var object = try #require(try key.beginObject(Room.fields))
    #expect(try key.next(&object) == 2)
  }

  @Test func everyLengthOfStringIsRead() throws {
    for length in 0..<70 {
      for tail in ["", "é", "\\n", "😀"] {
        let text = String(repeating: "a", count: length)
        var json = JSONReader(Bytes("\"\(text)\(tail)\""))
        #expect(try json.string() == text + (tail == "\\n" ? "\n" : tail))
      }
    }
  }

  @Test func whiteSpaceIsAnywhere() throws {
    var violations = Violations()
    let text = " {\t\"rate\" \n:\r 2 , \"idle\" : null } \n"
    let settings = try RoomSettings.decode(json: Bytes(text), violations: &violations)
    #expect(settings == RoomSettings(rate: 2))
    #expect(violations.isEmpty)
  }

  @Test func aTextOfUndefinedKindIsHandedOnAsItIs() throws {
    var violations = Violations()
    let text = #"{"to":"x","payload": {"a" : [1,2]} }"#
    let renamed = try RoomEvent.Renamed.decode(json: Bytes(text), violations: &violations)
    #expect(renamed?.payload.bytes.text == #"{"a" : [1,2]}"#)
  }
}
