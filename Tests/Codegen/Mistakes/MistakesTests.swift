// A hundred ways to get a schema wrong, each with what is said about it. A fixture is read together with `base.graphql`
// and the prelude; beside it lies the golden text. UPDATE_GOLDEN=1 writes the texts anew: read the difference.

import Foundation
import Testing

@testable import Codegen

@Suite struct MistakesTests {
  private static let folder = "Tests/Codegen/Mistakes"
  static let fixtures = ((try? Files.list(folder + "/Fixtures", in: Fixture.root)) ?? [])
    .filter { $0.hasSuffix(".graphql") }.map { $0.split(separator: "/").last!.dropLast(8) }.map(String.init)

  @Test func `There are a hundred and more`() {
    #expect(MistakesTests.fixtures.count >= 100)
  }

  @Test(arguments: fixtures)
  func `A mistake is found where it is, and said so that it can be mended`(_ name: String) throws {
    let path = "\(MistakesTests.folder)/Fixtures/\(name)"
    let said = try MistakesTests.say(path)
    #expect(!said.isEmpty, "nothing is wrong with \(name)")
    let golden = path + ".expected"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Files.write(said, to: golden, in: Fixture.root)
    }
    #expect(said == (try? Files.read(golden, in: Fixture.root)))
  }

  @Test func `What stands beside each fixture is right by itself`() throws {
    let sources = try ["Schema/prelude.graphql", "\(MistakesTests.folder)/base.graphql"].map(MistakesTests.source)
    let loaded = LoadedSchema.read(sources, lock: nil, name: "test", version: "v1")
    #expect(loaded.diagnostics.rendered(loaded.sources) == "")
  }

  /// `Home` stands in base.graphql here, and `Room` where it belongs.
  @Test func `A resource stands in a file of its name`() throws {
    let golden = MistakesTests.folder + "/Files/room.expected"
    let room = try Files.read(MistakesTests.folder + "/Files/room.graphql", in: Fixture.root)
    var sources = try ["Schema/prelude.graphql", "\(MistakesTests.folder)/base.graphql"].map(MistakesTests.source)
    sources.append(SourceText(path: "room.graphql", text: room))
    var loaded = LoadedSchema.read(sources, lock: nil, name: "test", version: "v1")
    #expect(loaded.model != nil, "nothing else is wrong")
    loaded.checkFiles()
    #expect(loaded.model == nil)
    let said = loaded.diagnostics.rendered(loaded.sources)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Files.write(said, to: golden, in: Fixture.root)
    }
    #expect(said == (try? Files.read(golden, in: Fixture.root)))
  }

  private static func source(_ path: String) throws -> SourceText {
    SourceText(path: path, text: try Files.read(path, in: Fixture.root))
  }

  /// The diagnostics, with the fixture's name in front of each line number.
  private static func say(_ path: String) throws -> String {
    var sources = try ["Schema/prelude.graphql", "\(folder)/base.graphql"].map(source)
    let name = path.split(separator: "/").last!
    sources.append(SourceText(path: "\(name).graphql", text: try Files.read(path + ".graphql", in: Fixture.root)))
    let loaded = LoadedSchema.read(sources, lock: nil, name: "test", version: "v1")
    return loaded.diagnostics.rendered(loaded.sources)
  }
}
