// A case of the corpus, as its files have it. They are read by our own reader, which hands out values as they stand in
// the text, so that JSON is compared to the letter.

import Core
import Foundation
import Wire

struct CorpusCase: JSONMessage {
  static let files = [
    "scalars", "presence", "patches", "unions", "lists", "text", "spellings", "unknown", "refused",
  ]

  var name = ""
  var message = ""
  var json: Payload?
  var protobuf: String?
  var written: Payload?
  var violations: [String] = []
  var arm: String?
  var by: [String] = []
  var reason: String?
  var text: String?

  static let fields = NameTable(
    "name 1! message 2! json 3 protobuf 4 written 5 violations 6 arm 7 by 8 reason 9 text 10")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&name)
      case 2: try json.read(&message)
      case 3: try json.read(&self.json)
      case 4: try json.read(&protobuf)
      case 5: try json.read(&written)
      case 6: try json.read(&violations)
      case 7: try json.read(&arm)
      case 8: try json.read(&by)
      case 9: try json.read(&reason)
      case 10: try json.read(&text)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { json.string(name) }

  static func all(in file: String) throws -> [CorpusCase] {
    var reader = JSONReader(Bytes([UInt8](try Data(contentsOf: URL(filePath: "\(Workshop.corpus)/\(file).json")))))
    var cases: [CorpusCase] = []
    try reader.read(&cases)
    var violations = Violations()
    try reader.finish(into: &violations)
    guard violations.isEmpty, !cases.isEmpty else { throw Malformed(file: file, violations: violations.list) }
    return cases
  }

  struct Malformed: Error {
    let file: String
    let violations: [Problem.Violation]
  }

  static func bytes(_ hex: String) -> Bytes {
    var bytes: [UInt8] = []
    var rest = hex[...]
    while !rest.isEmpty {
      bytes.append(UInt8(rest.prefix(2), radix: 16)!)
      rest = rest.dropFirst(2)
    }
    return Bytes(bytes)
  }

  static func hex(_ bytes: Bytes) -> String {
    bytes.array.map { (byte: UInt8) in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
