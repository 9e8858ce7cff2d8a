// A fixture: what two schemas have on top of `base.graphql`, before and after. Comments at the top of a file say what a
// schema cannot: `# lock: lost` numbers the new schema as if there had been no old one, `# version: v2` names its package,
// `# file: thing` its file. `changelog.txt` is what the comparison says, for the person who reads these.

import Foundation
import Testing

@testable import Codegen

struct BreakingFixture: CustomTestStringConvertible {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static let all: [BreakingFixture] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.contains(".") }.sorted().map(BreakingFixture.init)

  var name: String
  var testDescription: String { name }

  func text(_ file: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: "\(name)/\(file)"), encoding: .utf8)
  }

  func write(_ text: String, to file: String) throws {
    try text.write(to: Self.folder.appending(path: "\(name)/\(file)"), atomically: true, encoding: .utf8)
  }

  func compare() throws -> BreakingReport {
    let old = try load("old.graphql", LockFile())
    let isLockLost = try text("new.graphql").contains("# lock: lost\n")
    let new = try load("new.graphql", isLockLost ? LockFile() : old.lock)
    return Breaking.compare(try #require(old.model), try #require(new.model))
  }

  private func load(_ file: String, _ lock: LockFile) throws -> LoadedSchema {
    let text = try text(file)
    let sources = [
      SourceText(
        path: "base.graphql",
        text: try String(contentsOf: Self.folder.appending(path: "base.graphql"), encoding: .utf8)),
      SourceText(path: "\(option("file", in: text) ?? "fixture").graphql", text: text),
      SourceText(path: "prelude.graphql", text: try Files.read(Project.prelude, in: Fixture.root)),
    ]
    let loaded = LoadedSchema.read(
      sources, lock: SourceText(path: "schema.lock", text: lock.text), name: "fixture",
      version: option("version", in: text) ?? "v1")
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.rendered(loaded.sources))")
    return loaded
  }

  private func option(_ name: String, in text: String) -> String? {
    text.split(separator: "\n").first { $0.hasPrefix("# \(name): ") }.map { String($0.dropFirst(name.count + 4)) }
  }
}
