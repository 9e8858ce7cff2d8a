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

  @Test func `A team elsewhere gets a package with what can be asked for, and stands on this one for the rest`() throws
  {
    let files = SwiftClientEmitter.standalone(try SampleModel.withRealtime())
    let manifest = try #require(files.first { $0.path == "clients/swift/Package.swift" })
    #expect(manifest.text.hasPrefix("// swift-tools-version: 6.2\n") && manifest.text.contains("CascadeClient"))
    #expect(files.contains { $0.path == SwiftClientEmitter.folder + "/Room/Room.swift" })
    #expect(!files.contains { $0.path.hasPrefix(SwiftClientEmitter.realtimeFolder) })
  }
}
