// A server process of a test's own: on ports that the system chose, with a folder of its own, ended with the test. What
// it says goes to a file, from which its ports are read.

import Foundation
import TestDatabases
import TestProcesses
import Testing

final class TestServer: @unchecked Sendable {
  let folder: Folder
  private let process = TestProcess()
  private(set) var port = 0
  private(set) var metricsPort = 0
  private(set) var startMilliseconds = 0

  /// Starts and waits until it is ready. `before` is a program that runs it, such as prlimit.
  init(
    _ flags: String..., folder: Folder = Folder(), before: [String] = [], listen: [String] = ["127.0.0.1:0"],
    metrics: String = "127.0.0.1:0", environment: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    self.folder = folder
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      before + [Tool.server, "serve", "--data-dir", folder["data"], "--metrics", metrics, "--loops", "2"]
      + listen.flatMap { ["--listen", $0] } + flags
    process.environment = Tool.bareEnvironment.merging(environment) { $1 }
    process.currentDirectoryURL = URL(filePath: folder.path)
    _ = FileManager.default.createFile(atPath: folder["said"], contents: nil)
    process.standardError = FileHandle(forWritingAtPath: folder["said"])
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let isReady = eventually(within: 10) { self.ready != nil || !process.isRunning }
    let ready = try #require(isReady ? self.ready : nil, "\(folder.read("said"))", sourceLocation: sourceLocation)
    port = TestServer.port(ready["listen"] as? String)
    metricsPort = TestServer.port(ready["metrics"] as? String)
    startMilliseconds = ready["ms"] as? Int ?? -1
  }

  deinit {
    guard process.isRunning else { return }
    kill(pid, SIGKILL)
    process.waitUntilExit()
  }

  var pid: Int32 { process.processIdentifier }
  var isRunning: Bool { process.isRunning }

  // MARK: What it says

  /// The lines of its log, wherever it logs to.
  func lines(_ file: String? = nil) -> [[String: Any]] {
    let text = (try? String(contentsOfFile: file ?? folder["said"], encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
    }
  }

  func line(_ message: String, in file: String? = nil) -> [String: Any]? {
    lines(file).last { $0["message"] as? String == message }
  }

  private var ready: [String: Any]? { line("ready") ?? line("ready", in: folder["data/server.log"]) }

  private static func port(_ text: String?) -> Int {
    text?.split(separator: " ").first.flatMap { $0.split(separator: ":").last }.flatMap { Int($0) } ?? 0
  }

  // MARK: What it keeps

  /// The first answer of its SQLite database.
  func kept(_ question: String) throws -> String? {
    try SQLiteDatabase.run(question, on: folder["data/cascade.db"]).first?.first ?? nil
  }

  // MARK: What it is told

  func signal(_ signal: Int32) { kill(pid, signal) }

  /// The exit code, once it has ended within `seconds`.
  func exitCode(within seconds: Double = 8) -> Int32? {
    eventually(within: seconds) { !process.isRunning } ? process.terminationStatus : nil
  }

  // MARK: What it uses

  var residentBytes: Int {
    let pages = (try? String(contentsOfFile: "/proc/\(pid)/statm", encoding: .utf8))?.split(separator: " ")
    return (pages.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * 4_096
  }

  /// Processor time that it has used.
  var processorSeconds: Double {
    let stat = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Double(fields[11]) ?? 0) / 100 + (Double(fields[12]) ?? 0) / 100 : 0
  }

  /// The value of a metric as Prometheus reads it, its labels included in the name.
  func metric(_ name: String) -> Double? {
    let text = curl("http://127.0.0.1:\(metricsPort)/metrics").body
    return text.split(separator: "\n").first { $0.hasPrefix(name + " ") }
      .flatMap { Double($0.dropFirst(name.count + 1)) }
  }

  var url: String { "http://127.0.0.1:\(port)" }
}
