// The Python client that is made from the sample, held to what was looked at and kept: Tests/Clients checks its types and
// runs it. The messages of a connection are the whole protocol here.

import Testing

@testable import Codegen

@Suite struct PythonEmitterTests {
  @Test func `The sample's client is what it was`() throws {
    try Golden.check(PythonEmitter.files(SampleModel.withRealtime()), in: "Python")
  }

  @Test func `Twice the same`() {
    #expect(PythonEmitter.files(SampleModel.model) == PythonEmitter.files(SampleModel.model))
  }
}
