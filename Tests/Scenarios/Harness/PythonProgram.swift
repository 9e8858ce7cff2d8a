// Other people's servers that run on Python, by a script of the tests; what it says goes to a file. Where the tests' Python is
// absent, which scripts/bootstrap installs, so are the tests that need it, and they say so.

import Foundation
import TestProcesses
import Testing

final class PythonProgram: Sendable {
  /// Of the repository.
  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let python = path("build/python/bin/python")
  /// In the repository.
  static func path(_ path: String) -> String { root.appending(path: path).path }
  static let isHere = FileManager.default.isExecutableFile(atPath: python)

  let folder: Folder
  private let process = TestProcess()
  /// Nothing is said to it. It ends with us: what all tests share is never let go of.
  private let isWanted = Pipe()

  /// `script` as the repository has it.
  init(_ script: String, _ arguments: [String], in folder: Folder = Folder()) throws {
    self.folder = folder
    process.executableURL = URL(filePath: PythonProgram.python)
    let runner = PythonProgram.path("Tests/Scenarios/Harness/until_alone.py")
    process.arguments = ["-B", runner, folder.path, PythonProgram.path(script)] + arguments
    for file in ["said", "errors"] { _ = FileManager.default.createFile(atPath: folder[file], contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: folder["said"])
    process.standardError = FileHandle(forWritingAtPath: folder["errors"])
    process.standardInput = isWanted
    try process.run()
  }

  deinit {
    guard process.isRunning else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  var lines: [Substring] { folder.read("said").split(separator: "\n") }

  /// The first number that it says, behind these words: its port.
  func number(behind words: String = "") throws -> Int {
    func found() -> Int? { lines.first { $0.hasPrefix(words) }.flatMap { Int($0.dropFirst(words.count)) } }
    _ = eventually(within: 20) { found() != nil || !process.isRunning }
    return try #require(found(), "\(folder.read("errors"))")
  }
}
