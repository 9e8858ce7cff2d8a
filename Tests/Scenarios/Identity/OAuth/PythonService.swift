// Other services on this machine, by scripts in this folder: Authlib's OpenID provider, which does as it should, and one of our
// own, which does as it is told.

import Foundation
import Testing

final class PythonService: Sendable {
  static let isHere = PythonProgram.isHere

  private let program: PythonProgram
  let url: String

  init(_ script: String, _ arguments: String...) throws {
    program = try PythonProgram("Tests/Scenarios/Identity/OAuth/\(script)", arguments)
    url = "http://127.0.0.1:\(try program.number())"
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
