// A server of a test's own, for as long as this is held: the product or the server of the notes, as it was built, on a
// port that the system chose. What it says goes to a file, since nobody reads along.

import Foundation
import TestProcesses
import Testing

final class ServerProcess {
  enum Program: String, CaseIterable, CustomTestStringConvertible {
    case cascade
    case notes = "NotesServer"

    var testDescription: String { rawValue }
    /// What it does, as committed.
    var generated: String { self == .cascade ? "clients" : "Tests/Notes/clients" }
  }

  private let process = TestProcess()
  private let folder = FileManager.default.temporaryDirectory.appending(path: "server-\(UUID().uuidString.prefix(8))")
  /// `http://127.0.0.1:40123`
  private(set) var url = ""

  init(_ program: Program, _ more: [String: String] = [:]) throws {
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: program.rawValue)
    process.arguments = ["--listen", "127.0.0.1:0"]
    if program == .cascade {
      process.arguments = ["serve", "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--data-dir", folder.path]
      // Somebody is there who may everything, and passwords cost nothing.
      process.environment = ProcessInfo.processInfo.environment.merging([
        "CASCADE_AUTH_ROOT_USERNAME": "root", "CASCADE_AUTH_ROOT_PASSWORD": "correct horse battery",
        "CASCADE_AUTH_PASSWORD_MEMORY": "8KiB", "CASCADE_AUTH_PASSWORD_PASSES": "1",
      ]) { $1 }.merging(more) { $1 }
    }
    let log = folder.appending(path: "said")
    _ = files.createFile(atPath: log.path, contents: nil)
    let output = try FileHandle(forWritingTo: log)
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    var said = ""
    for _ in 0..<1_500 where url.isEmpty && process.isRunning {
      Thread.sleep(forTimeInterval: 0.02)
      said = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
      url = said.firstMatch(of: /ready.*?(http:\/\/[0-9.:]+)/).map { String($0.output.1) } ?? ""
    }
    try #require(!url.isEmpty, "\(said)")
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// What the tests of our own clients ask for.
  var environment: [String: String] { ["CASCADE_NOTES_URL": url] }
  /// `127.0.0.1:40123`
  var address: String { String(url.dropFirst("http://".count)) }
}
