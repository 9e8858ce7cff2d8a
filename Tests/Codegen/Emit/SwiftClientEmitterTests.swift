// The Swift client that is made from the sample, held to what was looked at and kept: it is a target of its own, which
// Tests/Clients/Swift builds and uses.

import Testing

@testable import Codegen

@Suite struct SwiftClientEmitterTests {
  @Test func `The sample's client is what it was`() throws {
    try Golden.check(SwiftClientEmitter.files(SampleModel.withRealtime()), in: "SwiftClient")
  }

  @Test func `Twice the same`() {
    #expect(SwiftClientEmitter.files(SampleModel.model) == SwiftClientEmitter.files(SampleModel.model))
  }

  @Test func `The messages of connections stand with the hand-written half, and nothing else does`() throws {
    let paths = try SwiftClientEmitter.files(SampleModel.withRealtime()).map(\.path)
    let beside = paths.filter { $0.hasPrefix(SwiftClientEmitter.realtimeFolder) }
    #expect(beside.contains { $0.hasSuffix("/ServerMessage.swift") })
    #expect(!beside.contains { $0.hasSuffix("/Room.swift") } && beside.count < paths.count)
  }
}
