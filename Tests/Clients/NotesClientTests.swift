// Both clients against a server that runs: the notes, through REST and through `call`, as JSON and as protobuf.

import Foundation
import Testing

@Suite struct NotesClientTests {
  @Test(.enabled(if: Workshop.hasTypeScript, "scripts/bootstrap test brings node and tsc"))
  func `TypeScript reaches the running server through every door that it has`() throws {
    let server = try ServerProcess(.notes)
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
    let server = try ServerProcess(.notes)
    let workshop = try Workshop()
    try workshop.assemble("python", .notes, at: "cascade/generated")
    try workshop.replaceTests(keeping: ["__init__.py"], with: "Notes/test_notes.py")
    try workshop.run([Workshop.python, "-m", "mypy", "--strict", "cascade", "tests"])
    let said = try workshop.run(
      [Workshop.python, "-W", "error", "-m", "unittest", "discover", "-s", "tests", "-t", "."], server.environment)
    #expect(!said.contains("Ran 0 tests"))
  }
}
