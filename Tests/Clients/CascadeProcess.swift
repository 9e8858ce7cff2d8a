// The server itself, and the programs that a team outside has of us, as they lie beside the running tests.

import Foundation
import TestProcesses
import Testing

enum Program {
  static func path(_ name: String) -> String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: name).path
  }
}

/// `cascade serve`, on a port that the system chose, for as long as this is held.
final class CascadeProcess {
  private let process = TestProcess()
  private let folder: Workshop
  private(set) var url = ""

  init() throws {
    folder = try Workshop()
    let log = folder.folder.appending(path: "said")
    try Data().write(to: log)
    process.executableURL = URL(filePath: Program.path("cascade"))
    process.arguments = [
      "serve", "--listen", "127.0.0.1:0", "--metrics", "off", "--loops", "1", "--data-dir",
      folder.folder.appending(path: "data").path,
    ]
    process.standardError = try FileHandle(forWritingTo: log)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let end = Date(timeIntervalSinceNow: 20)
    while url.isEmpty, process.isRunning, Date() < end {
      Thread.sleep(forTimeInterval: 0.02)
      for line in try String(contentsOf: log, encoding: .utf8).split(separator: "\n") {
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        if object?["message"] as? String == "ready" { url = object?["listen"] as? String ?? "" }
      }
    }
    let said = try String(contentsOf: log, encoding: .utf8)
    try #require(!url.isEmpty, "\(said)")
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
