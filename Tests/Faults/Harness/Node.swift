// A server of the test schema that can be killed and started again on the same database.

import Core
import Foundation
import TestProcesses
import Testing

final class Node: @unchecked Sendable {
  private let database: String
  private let arguments: [String]
  private let folder = Folder()
  private var process = TestProcess()
  private(set) var address = SocketPlace(port: 0)

  /// `database` is a SQLite file or a PostgreSQL URL.
  convenience init(_ database: String, _ arguments: String...) throws { try self.init(database, arguments) }

  init(_ database: String, _ arguments: [String]) throws {
    self.database = database
    self.arguments = arguments
    try start()
  }

  deinit { if process.isRunning { crash() } }

  func start() throws {
    process = TestProcess()
    process.executableURL = URL(filePath: Tool.server).deletingLastPathComponent().appending(path: "NotesServer")
    process.arguments = ["--listen", "127.0.0.1:0", "--database", database] + arguments
    _ = FileManager.default.createFile(atPath: folder["said"], contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: folder["said"])
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
