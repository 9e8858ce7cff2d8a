// Programs that a scenario runs to their end: curl, openssl, and ours where it refuses to start.

import Foundation
import TestProcesses

struct Tool {
  var code: Int32
  var data: Data
  var errors: String
  var output: String { String(decoding: data, as: UTF8.self) }
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }

  /// The server that is tested: beside the running tests.
  static let server = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "cascade").path

  /// Runs a program; what it says goes through files, so that no pipe can fill.
  static func run(
    _ name: String, _ arguments: [String], input: Data? = nil, environment: [String: String] = [:],
    in folder: String? = nil
  ) -> Tool {
    let scratch = Folder()
    let process = TestProcess()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.environment = bareEnvironment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    for file in ["in", "out", "err"] {
      _ = FileManager.default.createFile(atPath: scratch[file], contents: file == "in" ? input : nil)
    }
    process.standardInput = FileHandle(forReadingAtPath: scratch["in"])
    process.standardOutput = FileHandle(forWritingAtPath: scratch["out"])
    process.standardError = FileHandle(forWritingAtPath: scratch["err"])
    do { try process.run() } catch { return Tool(code: -1, data: Data(), errors: "\(error)") }
    process.waitUntilExit()
    return Tool(
      code: process.terminationStatus, data: FileManager.default.contents(atPath: scratch["out"]) ?? Data(),
      errors: scratch.read("err"))
  }

  /// Ours, where it ends by itself.
  static func cascade(_ arguments: String..., environment: [String: String] = [:], in folder: String? = nil) -> Tool {
    run(server, arguments, environment: environment, in: folder)
  }

  /// Without variables of whoever runs the tests that the server would read.
  static var bareEnvironment: [String: String] {
    ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CASCADE_") }
  }

  static func isHere(_ name: String) -> Bool { run("sh", ["-c", "PATH=$PATH:/usr/sbin command -v \(name)"]).code == 0 }
}

/// Asks until it holds, for `seconds` at most.
func eventually(within seconds: Double = 5, _ holds: () -> Bool) -> Bool {
  let end = Date(timeIntervalSinceNow: seconds)
  while Date() < end {
    if holds() { return true }
    usleep(5_000)
  }
  return holds()
}
