// A copy of the repository to work in: every file that git tracks or would track, under build/guides. What was built there
// stays for the next time, and only files that differ are written, so that SwiftPM builds again what has changed and
// nothing else. The copy is a git repository of its own, whose only commit is how it was before.

import Foundation
import TestProcesses

struct Scratch {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// With grpcio: scripts/bootstrap test makes it.
  static let python = root.appending(path: "build/python/bin/python").path

  let folder = Scratch.root.appending(path: "build/guides")

  struct Ran {
    let code: Int32
    let said: String
  }

  struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  init() throws {
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    let list = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    func listed(_ place: URL) throws -> Set<String> {
      Set(try Scratch.output(list, in: place).split(separator: "\0").map(String.init))
    }
    if !files.fileExists(atPath: path(".git")) { try git("init", "-q") }
    let wanted = try listed(Scratch.root).filter { files.fileExists(atPath: Scratch.root.appending(path: $0).path) }
    for stale in try listed(folder).subtracting(wanted) { try? files.removeItem(atPath: path(stale)) }
    for name in wanted {
      let source = Scratch.root.appending(path: name)
      let target = folder.appending(path: name)
      if files.contentsEqual(atPath: source.path, andPath: target.path) { continue }
      try? files.removeItem(at: target)
      try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try files.copyItem(at: source, to: target)
    }
    try? files.removeItem(atPath: path("data"))
    try git("add", "-A")
    try git("commit", "-q", "--allow-empty", "-m", "before")
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  // MARK: Files

  func read(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  func write(_ name: String, _ text: String) throws {
    let target = folder.appending(path: name)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: target)
  }

  func edit(_ name: String, _ before: String, _ after: String) throws {
    let text = try read(name)
    let found = text.ranges(of: before)
    guard found.count == 1 else {
      throw Broken(description: "\(name) has this \(found.count) times and not once:\n\(before)")
    }
    try write(name, text.replacingCharacters(in: found[0], with: after))
  }

  // MARK: Programs

  /// Runs a line of shell there, ten minutes at most; what it said, errors and all.
  func run(_ line: String) throws -> Ran {
    try Scratch.run(["timeout", "600", "bash", "-c", line], in: folder)
  }

  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let who = ["-c", "user.name=guides", "-c", "user.email=guides@localhost", "-c", "commit.gpgsign=false"]
    return try Scratch.output(["git", "-c", "core.hooksPath=/dev/null"] + who + arguments, in: folder)
  }

  static func output(_ command: [String], in folder: URL, _ more: [String: String] = [:]) throws -> String {
    let ran = try run(command, in: folder, more)
    guard ran.code == 0 else { throw Broken(description: "\(command.joined(separator: " ")):\n\(ran.said)") }
    return ran.said
  }

  private static func run(_ command: [String], in folder: URL, _ more: [String: String] = [:]) throws -> Ran {
    let log = FileManager.default.temporaryDirectory.appending(path: "guides-\(UUID().uuidString.prefix(8))")
    defer { try? FileManager.default.removeItem(at: log) }
    let process = try start(command, in: folder, more, log: log)
    process.waitUntilExit()
    return Ran(code: process.terminationStatus, said: String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }

  /// What it says goes to a file, so that no pipe can fill. Without variables of whoever runs the tests that a server would
  /// read, and without metrics, whose port is fixed where nobody says otherwise.
  static func start(
    _ command: [String], in folder: URL, _ more: [String: String] = [:], log: URL
  ) throws -> TestProcess {
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let process = TestProcess()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CASCADE_") }
      .merging(["CASCADE_METRICS": "off"]) { $1 }.merging(more) { $1 }
    let output = try FileHandle(forWritingTo: log)
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }
}
