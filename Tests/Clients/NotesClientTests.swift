// Both clients against a server that runs: the notes, through REST and through `call`, as JSON and as protobuf.

import Foundation
import Testing

@Suite struct NotesClientTests {
  @Test(.enabled(if: Workshop.hasTypeScript, "scripts/bootstrap test brings node and tsc"))
  func `TypeScript reaches the running server through every door that it has`() throws {
    let server = try NotesServerProcess()
    let workshop = try Workshop()
    try workshop.assemble("typescript", .notes, at: "src/generated")
    try workshop.replaceTests(
      keeping: ["tsconfig.json", "node.d.ts", "frames.ts", "socket.ts"], with: "Notes/notes.test.ts")
    try workshop.run(["tsc", "-p", "tests", "--outDir", "out"])
    let said = try workshop.run(["node", "--test", "out/tests/notes.test.js"], server.environment)
    #expect(said.contains("# fail 0") && !said.contains("# pass 0"))
  }

  @Test(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"))
  func `Python reaches the running server through every door that it has`() throws {
    let server = try NotesServerProcess()
    let workshop = try Workshop()
    try workshop.assemble("python", .notes, at: "cascade/generated")
    try workshop.replaceTests(keeping: ["__init__.py"], with: "Notes/test_notes.py")
    try workshop.run([Workshop.python, "-m", "mypy", "--strict", "cascade", "tests"])
    let said = try workshop.run(
      [Workshop.python, "-W", "error", "-m", "unittest", "discover", "-s", "tests", "-t", "."], server.environment)
    #expect(!said.contains("Ran 0 tests"))
  }
}

/// The server of the notes, on a port that the system chose, for as long as this is held.
private final class NotesServerProcess {
  private let process = Process()
  let environment: [String: String]

  init() throws {
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "NotesServer")
    process.arguments = ["--listen", "127.0.0.1:0"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    // One line, when it is ready or cannot be.
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let url = try #require(said.split(whereSeparator: \.isWhitespace).last, "\(said)")
    environment = ["CASCADE_NOTES_URL": String(url)]
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
