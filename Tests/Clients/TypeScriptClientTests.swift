// The TypeScript client: every core is held to the strictest of the compiler, the sample's is run on Node.

import Testing

@Suite(.enabled(if: Workshop.hasTypeScript, "scripts/bootstrap test brings node and tsc"))
struct TypeScriptClientTests {
  @Test(arguments: Workshop.Core.allCases)
  func `It compiles strictly with the core of every schema`(_ core: Workshop.Core) throws {
    let workshop = try Workshop()
    try workshop.assemble("typescript", core, at: "src/generated")
    // An import of types alone says so, in one file as in all; later compilers have another option for it.
    try workshop.run(["tsc", "-p", ".", "--noEmit", "--importsNotUsedAsValues", "error"])
  }

  @Test func `Its tests pass on Node`() throws {
    let workshop = try Workshop()
    try workshop.assemble("typescript", .sample, at: "src/generated")
    try workshop.run(["tsc", "-p", "tests", "--outDir", "out"])
    let said = try workshop.run(["sh", "-c", "node --test out/tests/*.test.js"])
    #expect(said.contains("# fail 0"))
    #expect(!said.contains("# pass 0"))
  }
}
