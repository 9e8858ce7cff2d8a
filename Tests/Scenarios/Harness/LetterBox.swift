// A real mail server (aiosmtpd's) and the letters that it has: where the tests' Python is absent, so are its tests.

import Foundation
import TestProcesses
import Testing

final class LetterBox: @unchecked Sendable {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let python = root.appending(path: "build/python/bin/python").path
  static let isHere = FileManager.default.isExecutableFile(atPath: python)

  struct Letter: Decodable {
    let sender: String
    let recipients: [String]
    let fields: [[String]]
    let bodies: [String: String]

    var subject: String { fields.first { $0[0].lowercased() == "subject" }?[1] ?? "" }
    var text: String { bodies["plain"] ?? "" }
    /// What stands alone in an indented line.
    var code: String {
      text.split(separator: "\n").first { $0.hasPrefix("    ") }?.trimmingCharacters(in: .whitespaces) ?? ""
    }
  }

  private let folder = Folder()
  private let process = TestProcess()
  private(set) var port = 0

  init() throws {
    let script = LetterBox.root.appending(path: "Tests/Runtime/NetTests/Mail/mail_server.py").path
    process.executableURL = URL(filePath: LetterBox.python)
    process.arguments = ["-B", script, #"{"folder":"\#(folder.path)"}"#]
    _ = FileManager.default.createFile(atPath: folder["said"], contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: folder["said"])
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    #expect(eventually(within: 20) { self.said("port -") != nil })
    port = said("port -") ?? 0
  }

  deinit {
    guard process.isRunning else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// How a server is told of it.
  var environment: [String: String] {
    [
      "CASCADE_MAIL_HOST": "127.0.0.1", "CASCADE_MAIL_PORT": "\(port)", "CASCADE_MAIL_SECURITY": "none",
      "CASCADE_MAIL_FROM": "cascade@example.org",
    ]
  }

  var count: Int { said("kept -") ?? 0 }

  /// Waits for it; from 0 on.
  func letter(_ number: Int, sourceLocation: SourceLocation = #_sourceLocation) throws -> Letter {
    #expect(eventually(within: 20) { self.count > number }, "no letter came", sourceLocation: sourceLocation)
    return try JSONDecoder().decode(Letter.self, from: Data(folder.read("\(number).json").utf8))
  }

  private func said(_ what: String) -> Int? {
    folder.read("said").split(separator: "\n").last { $0.hasPrefix("\(what) ") }
      .flatMap { Int($0.dropFirst(what.count + 1)) }
  }
}
