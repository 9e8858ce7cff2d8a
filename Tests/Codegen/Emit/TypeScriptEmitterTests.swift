// The TypeScript client that is made from the sample, held to what was looked at and kept: Tests/Clients compiles it and
// runs it. `GOLDENS=write` writes what is made now.

import Testing

@testable import Codegen

@Suite struct TypeScriptEmitterTests {
  @Test func `The sample's client is what it was`() throws {
    try Goldens.check(TypeScriptEmitter.files(SampleModel.withRealtime), in: "typescript")
  }

  @Test func `Twice the same`() {
    #expect(TypeScriptEmitter.files(SampleModel.model) == TypeScriptEmitter.files(SampleModel.model))
  }
}
