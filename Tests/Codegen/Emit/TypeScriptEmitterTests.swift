// The TypeScript client that is made from the sample, held to what was looked at and kept: Tests/Clients compiles it and
// runs it. The messages of a connection are the whole protocol here.

import Testing

@testable import Codegen

@Suite struct TypeScriptEmitterTests {
  @Test func `The sample's client is what it was`() throws {
    try Golden.check(TypeScriptEmitter.files(SampleModel.withRealtime()), in: "TypeScript")
  }

  @Test func `Twice the same`() {
    #expect(TypeScriptEmitter.files(SampleModel.model) == TypeScriptEmitter.files(SampleModel.model))
  }
}
