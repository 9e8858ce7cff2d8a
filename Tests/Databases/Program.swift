// A program that is run to its end. What it says goes through files, so that no pipe can fill.

internal import Foundation
internal import TestProcesses

struct Program {
  var code: Int32
  var output: String
  var errors: String

  static func run(_ words: [String], input: String = "") throws(DatabaseError) -> Program {
    let folder = NSTemporaryDirectory() + "program-\(UUID().uuidString)"
    let files = FileManager.default
    defer { try? files.removeItem(atPath: folder) }
    let process = TestProcess()
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in [("in", input), ("out", ""), ("err", "")] {
        try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
      }
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = words
      process.standardInput = FileHandle(forReadingAtPath: "\(folder)/in")
      process.standardOutput = FileHandle(forWritingAtPath: "\(folder)/out")
      process.standardError = FileHandle(forWritingAtPath: "\(folder)/err")
      try process.run()
    } catch {
      throw DatabaseError("\(words[0]) does not start: \(error)")
    }
    process.waitUntilExit()
    let said = ["out", "err"].map {
      String(decoding: files.contents(atPath: "\(folder)/\($0)") ?? Data(), as: UTF8.self)
    }
    return Program(code: process.terminationStatus, output: said[0], errors: said[1])
  }

  /// What it said, or the error where it did not end well.
  static func output(_ words: [String], input: String = "") throws(DatabaseError) -> String {
    let program = try run(words, input: input)
    guard program.code == 0 else { throw DatabaseError(program.errors) }
    return program.output
  }
}
