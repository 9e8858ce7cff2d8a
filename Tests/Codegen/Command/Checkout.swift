// A git repository with the fixtures' schema in it, until the test is over, and the generator as a program in it.

import Foundation
import TestProcesses
import Testing

@testable import Codegen

final class Checkout {
  let root = FileManager.default.temporaryDirectory.appending(path: "checkout-\(UUID().uuidString)").path

  init() throws {
    try Files.write(try Files.read(Project.prelude, in: Fixture.root), to: Project.prelude, in: root)
    let base = try Files.read("Tests/Codegen/Breaking/Fixtures/base.graphql", in: Fixture.root)
    try Files.write(base, to: "Schema/room.graphql", in: root)
    try git("init", "-q")
    try commit()
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func commit() throws {
    try git("add", "-A")
    try git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "x")
  }

  private func git(_ words: String...) throws { try #require(run("git", words).code == 0) }

  func codegen(_ words: String...) throws -> (code: Int32, output: String, errors: String) { try codegen(words) }

  func codegen(_ words: [String]) throws -> (code: Int32, output: String, errors: String) {
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "codegen")
    return try run(program.path, words)
  }

  /// Through files: a pipe that nobody reads while another is read would hold the program for ever.
  private func run(_ program: String, _ words: [String]) throws -> (code: Int32, output: String, errors: String) {
    let process = TestProcess()
    let files = ["output", "errors"].map { "\(FileManager.default.temporaryDirectory.path)/\(UUID().uuidString)-\($0)" }
    for file in files { try Data().write(to: URL(filePath: file)) }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + words
    process.currentDirectoryURL = URL(filePath: root)
    process.standardOutput = FileHandle(forWritingAtPath: files[0])
    process.standardError = FileHandle(forWritingAtPath: files[1])
    try process.run()
    process.waitUntilExit()
    let said = try files.map { try String(contentsOfFile: $0, encoding: .utf8) }
    return (process.terminationStatus, said[0], said[1])
  }
}
