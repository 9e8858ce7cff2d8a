// The repository as tests of the generator see it, and the programs that they hold its output against.

import Foundation
import TestProcesses

@testable import Codegen

enum TestRepository {
  static let root = URL(filePath: Fixture.root)

  /// Python with other people's clients, which scripts/bootstrap makes.
  static let python = root.appending(path: "build/python/bin/python").path
  static let hasPython = FileManager.default.isExecutableFile(atPath: python)
  static let hasProtoc = FileManager.default.fileExists(atPath: "/usr/include/google/protobuf/empty.proto")

  /// The models that emitters are held to: the one built by hand, and those of the schemas.
  static let models = ["sample", "cascade", "notes"]

  static func model(_ name: String) throws -> Model { try read[name]?.get() ?? SampleModel.model }

  /// Once: many tests ask.
  private static let read = Dictionary(
    uniqueKeysWithValues: Project.all.map { project in
      (project.name, Result { try Command.model(of: project, in: Fixture.root).0 })
    })

  struct Ran: Sendable {
    var code: Int32
    /// What it said, on either stream.
    var said: String
  }

  /// Runs a program to its end.
  static func run(_ command: [String], in folder: URL) throws -> Ran {
    let log = folder.appending(path: ".said-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: log) }
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let process = TestProcess()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    let output = try FileHandle(forWritingTo: log)
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Ran(code: process.terminationStatus, said: String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }
}

/// A folder of a test's own, which goes away with it.
final class ScratchFolder: Sendable {
  let url: URL

  init(_ files: [GeneratedFile] = []) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "codegen-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try ScratchFolder.write(files, url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  static func write(_ files: [GeneratedFile], _ folder: URL) throws {
    for file in files {
      let target = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.text.write(to: target, atomically: true, encoding: .utf8)
    }
  }
}
