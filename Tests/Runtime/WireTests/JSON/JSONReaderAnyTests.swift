// Reading what nobody described: kinds, and objects member by member.

import Core
import Testing

@testable import Wire

@Suite struct JSONReaderAnyTests {
  /// What stands in a text, kind by kind.
  private func outline(_ text: String) throws(JSONError) -> String {
    var reader = JSONReader(Bytes(text))
    let outline = try outline(&reader)
    var violations = Violations()
    try reader.finish(into: &violations)
    return outline
  }

  private func outline(_ reader: inout JSONReader) throws(JSONError) -> String {
    switch try reader.kind() {
    case .null, .boolean, .number, .string: return "\(try reader.kind()) \(try reader.raw().text)"
    case .list:
      var parts: [String] = []
      guard try reader.beginArray() else { return "?" }
      while try reader.nextElement() { parts.append(try outline(&reader)) }
      return "[\(parts.joined(separator: ", "))]"
    case .object:
      var parts: [String] = []
      guard try reader.beginObject() else { return "?" }
      while let key = try reader.nextKey() { parts.append("\(key)=\(try outline(&reader))") }
      return "{\(parts.joined(separator: ", "))}"
    }
  }

  @Test func `Each kind is told by its first byte`() throws {
    #expect(
      try outline(#" { "a" : [ null , true,false, -1.5e3 , "x" ] , "\u00e9\n" : { } } "#)
        == "{a=[null null, boolean true, boolean false, number -1.5e3, string \"x\"], é\n={}}")
    #expect(try outline("[]") == "[]" && outline("0") == "number 0")
  }

  @Test func `What is no value is refused where it stands`() {
    let wrong: [(String, JSONError.Reason, Int)] = [
      ("", .truncated, 0), ("[x]", .badLiteral, 1), ("{\"a\":+1}", .unexpectedByte, 5), ("{\"a\"}", .unexpectedByte, 4),
      ("{a:1}", .unexpectedByte, 1), ("{\"a\":1,}", .unexpectedByte, 7), ("{\"a\":1", .truncated, 6),
      ("1 2", .trailingBytes, 2),
      ("{\"\\ud800\":1}", .loneSurrogate, 2),
    ]
    for (text, reason, offset) in wrong {
      let error = #expect(throws: JSONError.self, "\(text)") { try outline(text) }
      #expect(error?.reason == reason && error?.offset == offset, "\(text): \(String(describing: error))")
    }
  }

  @Test func `Another kind than was asked for is noted and passed over`() throws {
    var reader = JSONReader(Bytes("[1,[2]]"))
    #expect(try reader.beginObject() == false)
    var violations = Violations()
    try reader.finish(into: &violations)
    #expect(violations.list.map(\.code) == ["wrong_type"])
  }

  @Test func `Keys that come twice are for who holds them to see`() throws {
    #expect(try outline(#"{"a":1,"a":2}"#) == "{a=number 1, a=number 2}")
    var reader = JSONReader(Bytes(#"{"a":1}"#))
    _ = try reader.beginObject()
    _ = try reader.nextKey()
    #expect(reader.duplicateKey().reason == .duplicateKey)
  }
}
