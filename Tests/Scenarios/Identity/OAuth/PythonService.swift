// Other services on this machine, by scripts in this folder: Authlib's OpenID provider, which does as it should, and one of our
// own, which does as it is told.

import Foundation
import TestProcesses
import Testing

final class PythonService: @unchecked Sendable {
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
  private static let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let python = root.appending(path: "build/python/bin/python").path
  /// With what scripts/bootstrap installs.
  static let isHere = FileManager.default.isExecutableFile(atPath: python)

  private let process = TestProcess()
  private let folder = Folder()
  let url: String

  init(_ script: String, _ arguments: String...) throws {
    process.executableURL = URL(filePath: PythonService.python)
    process.arguments = ["-B", PythonService.folder.appending(path: script).path] + arguments
    for file in ["said", "errors"] { _ = FileManager.default.createFile(atPath: folder[file], contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: folder["said"])
    process.standardError = FileHandle(forWritingAtPath: folder["errors"])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    _ = eventually(within: 20) { [folder, process] in
      folder.read("said").hasSuffix("\n") || !process.isRunning
    }
    let port = try #require(Int(folder.read("said").trimmingCharacters(in: .newlines)), "\(folder.read("errors"))")
    url = "http://127.0.0.1:\(port)"
  }

  deinit {
    guard process.isRunning else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func put(_ path: String, _ value: [String: Any]) {
    let body = try? JSONSerialization.data(withJSONObject: value)
    let answer = curl("-X", "PUT", "\(url)\(path)", "-H", "content-type: application/json", body: body)
    #expect(answer.status < 300, "\(answer)")
  }

  /// What it was asked for since it was told what to do.
  var seen: [String] {
    let answer = curl("\(url)/seen")
    return (try? JSONSerialization.jsonObject(with: answer.data)) as? [String] ?? []
  }
}
