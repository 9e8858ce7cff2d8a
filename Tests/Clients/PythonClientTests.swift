// The Python client: every core is held to mypy's strictest, the sample's is run. And what all clients are held to is held
// to protobuf's own library.

import Testing

@Suite(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"))
struct PythonClientTests {
  @Test(arguments: Workshop.Core.allCases)
  func `Its types hold strictly with the core of every schema`(_ core: Workshop.Core) throws {
    let workshop = try Workshop()
    try workshop.assemble("python", core, at: "cascade/generated")
    try workshop.run([Workshop.python, "-m", "mypy", "--strict", "cascade"] + (core == .sample ? ["tests"] : []))
  }

  @Test func `Its tests pass, without a warning`() throws {
    let workshop = try Workshop()
    try workshop.assemble("python", .sample, at: "cascade/generated")
    let said = try workshop.run(
      [Workshop.python, "-W", "error", "-m", "unittest", "discover", "-s", "tests", "-t", "."])
    #expect(!said.contains("Ran 0 tests"))
  }

  @Test func `The sample's corpus is what protobuf's own library makes of it`() throws {
    let protos = Workshop.path("Tests/Goldens/Proto/clients/proto")
    let oracle = Workshop.path("Tests/Clients/oracle.py")
    let workshop = try Workshop()
    try workshop.run([Workshop.python, oracle, protos, Workshop.vectors + "/corpus.json"])
  }
}
