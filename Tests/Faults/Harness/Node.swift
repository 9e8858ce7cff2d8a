// A server of the test schema that can be killed and started again on the same database.

import Core
import Foundation
import TestProcesses
import Testing

final class Node: @unchecked Sendable {
  private let database: String
  private let arguments: [String]
  /// Variables besides those of the tests.
  private let environment: [String: String]
  private let folder = Folder()
  private var process = TestProcess()
  private(set) var address = SocketPlace(port: 0)

  /// `database` is a SQLite file or a PostgreSQL URL.
  init(_ database: String, _ arguments: String..., environment: [String: String] = [:]) throws {
    self.database = database
    self.arguments = arguments
    self.environment = environment
    try start()
  }

  deinit { if process.isRunning { crash() } }

  func start() throws {
    process = TestProcess()
    let server = URL(filePath: Tool.server).deletingLastPathComponent().appending(path: "NotesServer")
    // By way of `env`: what stands before the C library may change the environment as it comes, and Swift looks for a
    // program's arguments in front of that.
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [server.path, "--listen", "127.0.0.1:0", "--database", database] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    _ = FileManager.default.createFile(atPath: folder["said"], contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: folder["said"])
    if !FileManager.default.fileExists(atPath: folder["errors"]) {
      _ = FileManager.default.createFile(atPath: folder["errors"], contents: nil)
    }
    let errors = FileHandle(forWritingAtPath: folder["errors"])
    _ = try errors?.seekToEnd()
    process.standardError = errors
    try process.run()
    _ = eventually(within: 20) { folder.read("said").hasSuffix("\n") || !process.isRunning }
    let said = folder.read("said").trimmingCharacters(in: .whitespacesAndNewlines)
    address = SocketPlace(port: try #require(said.split(separator: ":").last.flatMap { UInt16($0) }, "\(said)"))
  }

  /// As if the power of this one process was cut.
  func crash() {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// What went wrong in its own eyes, over all its lives; nothing should.
  var errors: String { folder.read("errors") }

  var id: Int32 { process.processIdentifier }

  /// What it has in memory now.
  var residentBytes: Int {
    let status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) << 10
  }

  func pause() { kill(process.processIdentifier, SIGSTOP) }
  func goOn() { kill(process.processIdentifier, SIGCONT) }

  /// Asks it to end, and answers with what.
  func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// Where a node is reached.
struct SocketPlace: Sendable {
  var port: UInt16
  var text: String { "127.0.0.1:\(port)" }
}
