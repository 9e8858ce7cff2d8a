// What a team outside of this repository does: it has two programs and an empty folder. The server's exports what it speaks,
// the generator's makes a client of that, and the client calls a server that runs.

import Foundation
import Testing

@Suite struct ExportedClientTests {
  /// Everything, and parts that stand on little and on much.
  static let parts: [[String]] = [[], ["ServerInfo", "time"], ["chat-message"], ["Playback", "RoomSettings"]]
  private static let answer = "cascade v1 7 true\ntrue\n"

  /// A folder with an export and a client in it.
  private func make(_ language: String, _ part: [String]) throws -> Workshop {
    let workshop = try Workshop()
    try workshop.run([Program.path("cascade"), "schema", "export"])
    try workshop.run(
      [Program.path("codegen"), "client", "--language", language, "--out", "client"]
        + (part.isEmpty ? [] : ["--only"] + part))
    return workshop
  }

  private func take(_ name: String, into workshop: Workshop) throws {
    try FileManager.default.copyItem(
      at: Workshop.root.appending(path: "Tests/Clients/Exported/\(name)"),
      to: workshop.folder.appending(path: "client/\(name)"))
  }

  @Test(.enabled(if: Workshop.hasTypeScript, "scripts/bootstrap test brings node and tsc"), arguments: parts)
  func `A TypeScript client of an export compiles strictly`(_ part: [String]) throws {
    let workshop = try make("typescript", part)
    try workshop.run(["tsc", "-p", "client", "--noEmit"])
  }

  @Test(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"), arguments: parts)
  func `A Python client of an export holds strictly`(_ part: [String]) throws {
    let workshop = try make("python", part)
    try workshop.run(["sh", "-c", "cd client && '\(Workshop.python)' -m mypy --strict cascade"])
  }

  /// Against the modules that this build made of the package which its manifest names: to build that one anew takes minutes.
  @Test(arguments: [[], ["chat-message", "Time"]])
  func `A Swift client of an export compiles, and its package is one`(_ part: [String]) throws {
    let workshop = try make("swift", part)
    let modules = Program.path("Modules")
    let system = Workshop.path("Sources/System")
    try workshop.run([
      "sh", "-c",
      """
      cd client && swiftc -typecheck -swift-version 6 -warnings-as-errors -module-name CascadeAPI -I '\(modules)' \
        $(for library in '\(system)'/*/; do echo "-I $library"; done) $(find CascadeSchema -name '*.swift')
      """,
    ])
    let manifest = try workshop.run(["swift", "package", "--package-path", "client", "dump-package"])
    #expect(manifest.contains("CascadeAPI") && manifest.contains("CascadeClient"))
  }

  @Test(.enabled(if: Workshop.hasTypeScript, "scripts/bootstrap test brings node and tsc"))
  func `A TypeScript client of two resources calls the server`() throws {
    let server = try CascadeProcess()
    let workshop = try make("typescript", ["ServerInfo", "Time"])
    try workshop.run(["tsc", "-p", "client"])
    try take("call.mjs", into: workshop)
    let said = try workshop.run(["node", "client/call.mjs"], ["CASCADE_URL": server.url])
    #expect(said == ExportedClientTests.answer)
  }

  @Test(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"))
  func `A Python client of two resources calls the server`() throws {
    let server = try CascadeProcess()
    let workshop = try make("python", ["ServerInfo", "Time"])
    try take("call.py", into: workshop)
    try workshop.run(["sh", "-c", "cd client && '\(Workshop.python)' -m mypy --strict cascade call.py"])
    let said = try workshop.run([Workshop.python, "-W", "error", "client/call.py"], ["CASCADE_URL": server.url])
    #expect(said == ExportedClientTests.answer)
  }
}
