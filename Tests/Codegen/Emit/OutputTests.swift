// What is promised of everything that is generated: no file is too long to read, and the same schema becomes the same
// bytes, whatever order a process keeps its sets in.

import Foundation
import Testing

@testable import Codegen

@Suite struct OutputTests {
  private static let mostLines = 1_500
  @Test(arguments: Project.all.map(\.name))
  func `No generated file is over 1,500 lines`(_ name: String) throws {
    let project = try #require(Project.all.first { $0.name == name })
    let files = project.emitters.flatMap { $0((try? TestRepository.model(name)) ?? Model()) }
    #expect(files.count > 100)
    let long = files.filter { $0.text.utf8.count { $0 == UInt8(ascii: "\n") } > OutputTests.mostLines }
    #expect(long.map(\.path) == [])
  }

  /// Two processes, since each hashes in its own way.
  @Test func `Twice generated is byte for byte the same, and check has nothing to say`() throws {
    let folder = try ScratchFolder()
    for source in [Project.cascade.folder, Project.notes.folder] {
      let target = folder.url.appending(path: source)
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      for path in try Files.list(source, in: Fixture.root) where path.hasSuffix(".graphql") || path.hasSuffix(".lock") {
        try Files.write(try Files.read(path, in: Fixture.root), to: path, in: folder.url.path)
      }
    }
    // What was decided once, and is not generated anew: a table without its migration is for check to say.
    for path in try [Project.cascade, .notes].flatMap({ try Files.list($0.migrations.folder, in: Fixture.root) }) {
      try Files.write(try Files.read(path, in: Fixture.root), to: path, in: folder.url.path)
    }
    let first = try generate(in: folder)
    #expect(first.count > 600)
    for path in first.keys
    where !["Schema/", "Tests/Notes/Schema/", "migrations/", "Tests/Notes/migrations/"].contains(where: path.hasPrefix)
    {
      try Files.remove(path, in: folder.url.path)
    }
    #expect(try generate(in: folder) == first)
    let checked = try TestRepository.run([OutputTests.program, "check"], in: folder.url)
    #expect(checked.said == "codegen check: nothing to do\n" && checked.code == 0)
  }

  private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "codegen").path

  /// All files of the folder, once everything is written.
  private func generate(in folder: ScratchFolder) throws -> [String: String] {
    let ran = try TestRepository.run([OutputTests.program, "generate"], in: folder.url)
    try #require(ran.code == 0, "\(ran.said)")
    let paths = try Files.list("", in: folder.url.path).map { String($0.drop { $0 == "/" }) }
    return Dictionary(
      uniqueKeysWithValues: try paths.map { path in (path, try Files.read(path, in: folder.url.path)) })
  }
}
