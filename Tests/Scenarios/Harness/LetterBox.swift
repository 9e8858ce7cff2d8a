// A real mail server (aiosmtpd's) and the letters that it has.

import Foundation
import Testing

final class LetterBox: Sendable {
  static let isHere = PythonProgram.isHere

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

  private let program: PythonProgram
  private let port: Int

  /// At any port, where none is said.
  init(port wanted: Int = 0) throws {
    let folder = Folder()
    program = try PythonProgram(
      "Tests/Runtime/NetTests/Mail/mail_server.py", [#"{"folder":"\#(folder.path)","port":\#(wanted)}"#], in: folder)
    port = try program.number(behind: "port - ")
  }

  /// How a server is told of it.
  var environment: [String: String] {
    [
      "CASCADE_MAIL_HOST": "127.0.0.1", "CASCADE_MAIL_PORT": "\(port)", "CASCADE_MAIL_SECURITY": "none",
      "CASCADE_MAIL_FROM": "cascade@example.org",
    ]
  }

  var count: Int {
    program.lines.last { $0.hasPrefix("kept - ") }.flatMap { Int($0.dropFirst("kept - ".count)) } ?? 0
  }

  /// Of the latest letter that went there, of those from a number on; waits for one.
  func code(for address: String, from first: Int = 0, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> String
  {
    var found: Letter?
    let isThere = eventually(within: 20) {
      found = (first..<max(first, self.count)).reversed().lazy.compactMap { try? self.letter($0) }
        .first { $0.recipients.contains { $0.lowercased() == address.lowercased() } }
      return found != nil
    }
    #expect(isThere, "no letter came to \(address)", sourceLocation: sourceLocation)
    return found?.code ?? ""
  }

  /// Waits for it; from 0 on.
  func letter(_ number: Int, sourceLocation: SourceLocation = #_sourceLocation) throws -> Letter {
    #expect(eventually(within: 20) { self.count > number }, "no letter came", sourceLocation: sourceLocation)
    return try JSONDecoder().decode(Letter.self, from: Data(program.folder.read("\(number).json").utf8))
  }
}
