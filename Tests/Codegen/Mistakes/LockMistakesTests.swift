// Ways to get a lock wrong, each with what is said about it: by hand, by a merge, by a disk that was full. A fixture is the
// lock of the schema below; beside it lies the golden text, which UPDATE_GOLDEN=1 writes anew.

import Foundation
import Testing

@testable import Codegen

@Suite struct LockMistakesTests {
  private static let folder = "Tests/Codegen/Mistakes/Fixtures/locks"
  static let fixtures = ((try? Files.list(folder, in: Fixture.root)) ?? [])
    .filter { $0.hasSuffix(".lock") }.map { $0.split(separator: "/").last!.dropLast(5) }.map(String.init)

  private static let schema = """
    "A size."
    type Measure {
      "How long."
      length: Int!
      "How wide."
      width: Int!
    }

    "A mood."
    enum Temper {
      "Calm."
      CALM
      "Angry."
      ANGRY
    }
    """

  private static func load(_ lock: String, name: String = "schema") throws -> LoadedSchema {
    let base = try ["Schema/prelude.graphql", "Tests/Codegen/Mistakes/base.graphql"].map { path in
      SourceText(path: path, text: try Files.read(path, in: Fixture.root))
    }
    return LoadedSchema.read(
      base + [SourceText(path: "schema.graphql", text: schema)], lock: SourceText(path: "\(name).lock", text: lock),
      name: "test", version: "v1")
  }

  @Test(arguments: fixtures.filter { $0 != "right" })
  func `A mistake is found where it is, and said so that it can be mended`(_ name: String) throws {
    let path = "\(LockMistakesTests.folder)/\(name)"
    let loaded = try LockMistakesTests.load(try Files.read(path + ".lock", in: Fixture.root), name: name)
    let said = loaded.diagnostics.rendered(loaded.sources)
    #expect(!said.isEmpty && loaded.model == nil)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Files.write(said, to: path + ".expected", in: Fixture.root)
    }
    #expect(said == (try? Files.read(path + ".expected", in: Fixture.root)))
  }

  @Test func `A right one gives the numbers, and comes out as it went in`() throws {
    let text = try Files.read("\(LockMistakesTests.folder)/right.lock", in: Fixture.root)
    let loaded = try LockMistakesTests.load(text)
    #expect(loaded.diagnostics.rendered(loaded.sources) == "")
    let measure = try #require(loaded.model?.object("Measure"))
    #expect(measure.fields.map(\.number) == [1, 3])
    #expect(measure.reserved == [Tombstone(number: 2, name: "height")])
    let section = try #require(text.split(separator: "\n\n").first { $0.hasPrefix("type Measure") })
    #expect(loaded.lock.text.contains("\n\n\(section)\n\n"))
    let again = try LockMistakesTests.load(loaded.lock.text)
    #expect(again.lock == loaded.lock)
  }

  @Test func `What is removed is buried, and what is new takes the next number`() throws {
    var lock = LockFile()
    _ = lock.number(["length", "height", "depth"], in: "Measure", kind: "type")
    let (numbers, reused) = lock.number(["width", "length"], in: "Measure", kind: "type")
    #expect(numbers == ["width": 4, "length": 1] && reused.isEmpty)
    #expect(lock.removed(from: "Measure").map(\.name) == ["height", "depth"])
    #expect(lock.number(["height"], in: "Measure", kind: "type").reused == ["height"])
    lock.bury(allBut: [])
    #expect(!lock.entries(of: "Measure").contains { !$0.isRemoved })
    var diagnostics = Diagnostics()
    #expect(LockFile(SourceText(path: "schema.lock", text: lock.text), file: 0, &diagnostics) == lock)
    #expect(diagnostics.isEmpty)
  }

  @Test func `A type has no more fields than there are numbers below those of every type`() throws {
    let fields = (1...1_000).map { "  \"One.\"\n  field\($0): Int!" }.joined(separator: "\n")
    let loaded = LoadedSchema.read(
      [
        SourceText(path: "prelude.graphql", text: try Files.read("Schema/prelude.graphql", in: Fixture.root)),
        SourceText(path: "wide.graphql", text: "\"Wide.\"\ntype Wide {\n\(fields)\n}\n"),
      ], lock: nil, name: "test", version: "v1")
    let said = loaded.diagnostics.all.map(\.message)
    #expect(said.contains("Wide has had 999 names, and there are no more numbers for field1000"))
  }
}
