// What the `codecs` rig measures of Swift: our codecs of a page of rooms, and Foundation's of the same text.
//
//     CodecBench make FOLDER           writes page.json and page.protobuf there
//     CodecBench WORK FILE SECONDS     does it again and again; prints how often, in what time, how many bytes
//
// The peers in C (Benchmarks/peers/codecs) are asked in the same way and answer the same line.

import Core
import Foundation
import Generated
import Wire

struct Unsound: Error {
  let reason: String
}

/// Nothing may be measured that does not give the same bytes back.
func check(_ isSound: Bool, _ reason: String) throws {
  if !isSound { throw Unsound(reason: reason) }
}

func decodedJSON(_ text: Bytes) throws -> Room.Page {
  var violations = Violations()
  let page = try Room.Page.decode(json: text, violations: &violations)
  guard let page, violations.isEmpty else { throw Unsound(reason: "the page has violations") }
  return page
}

func decodedProtobuf(_ bytes: Bytes) throws -> Room.Page {
  var violations = Violations()
  let page = try Room.Page.decode(protobuf: bytes, violations: &violations)
  try check(violations.isEmpty, "the page has violations")
  return page
}

func measure(_ work: String, _ file: Bytes, _ seconds: Double) throws {
  switch work {
  case "json-decode":
    try check(decodedJSON(file).encodedJSON() == file, "another text")
    try Repetition.run(for: seconds) { try decodedJSON(file).items.count }
  case "json-encode":
    let page = try decodedJSON(file)
    try check(page.encodedJSON() == file, "another text")
    Repetition.run(for: seconds) { page.encodedJSON().count }
  case "protobuf-decode":
    try check(decodedProtobuf(file).encoded() == file, "other bytes")
    try Repetition.run(for: seconds) { try decodedProtobuf(file).items.count }
  case "protobuf-encode":
    let page = try decodedProtobuf(file)
    try check(page.encoded() == file, "other bytes")
    Repetition.run(for: seconds) { page.encoded().count }
  default:
    try FoundationWork.measure(work, Data(file.array), seconds)
  }
}

func write(_ bytes: Bytes, _ folder: String, _ name: String) throws {
  try Data(bytes.array).write(to: URL(filePath: "\(folder)/\(name)"))
}

let arguments = CommandLine.arguments.dropFirst()
do {
  if arguments.first == "make", arguments.count == 2, let folder = arguments.last {
    let page = SamplePage.make(rooms: 100)
    try write(page.encodedJSON(), folder, "page.json")
    try write(page.encoded(), folder, "page.protobuf")
  } else if arguments.count == 3, let seconds = Double(arguments[3]) {
    let file = try Data(contentsOf: URL(filePath: arguments[2]))
    try measure(arguments[1], Bytes([UInt8](file)), seconds)
  } else {
    throw Unsound(reason: "asked for nothing: CodecBench make FOLDER, or CodecBench WORK FILE SECONDS")
  }
} catch {
  FileHandle.standardError.write(Data("CodecBench: \(error)\n".utf8))
  exit(1)
}
