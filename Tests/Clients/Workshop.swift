// Where clients are put together and run: a scratch folder with the hand-written half of a client and the generated core
// of one schema, and the tools of its language. The sample's core comes from the goldens, so that clients are tested with
// every feature of the language and not with what the product happens to use.

import Foundation
import TestProcesses
import Testing

final class Workshop: Sendable {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// Python with mypy and protobuf's own library, which scripts/bootstrap makes.
  static let python = root.appending(path: "build/python/bin/python").path
  static let hasPython = FileManager.default.isExecutableFile(atPath: python)
  static let hasTypeScript = (try? run(["sh", "-c", "command -v node && command -v tsc"], in: root).code) == 0
  static let vectors = path("Tests/Clients/Vectors")
  static let corpus = path("Tests/Clients/Corpus")

  /// Whose generated core it is.
  enum Core: String, CaseIterable, CustomTestStringConvertible {
    case sample, product, notes

    var testDescription: String { rawValue }
  }

  let folder: URL

  static func path(_ path: String) -> String { root.appending(path: path).path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "clients-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The hand-written half in `language`, with that core at `place`.
  func assemble(_ language: String, _ core: Core, at place: String) throws {
    let files = FileManager.default
    let client = Workshop.root.appending(path: "clients/\(language)")
    for name in try files.contentsOfDirectory(atPath: client.path) where !name.hasPrefix(".") {
      try files.copyItem(at: client.appending(path: name), to: folder.appending(path: name))
    }
    let generated = folder.appending(path: place)
    let product = folder.appending(path: "product")
    try files.moveItem(at: generated, to: product)
    switch core {
    case .product: try files.moveItem(at: product, to: generated)
    case .sample:
      let language = ["typescript": "TypeScript", "python": "Python"][language]!
      let golden = "Tests/Goldens/\(language)/clients/\(client.lastPathComponent)/\(place)"
      try files.copyItem(at: Workshop.root.appending(path: golden), to: generated)
    case .notes:
      // Whatever the product, the protocol of connections is one.
      let notes = Workshop.root.appending(path: "Tests/Notes/clients/\(language)/\(place)")
      try files.copyItem(at: notes, to: generated)
      try files.copyItem(at: product.appending(path: "realtime"), to: generated.appending(path: "realtime"))
    }
    if core != .product { try files.removeItem(at: product) }
  }

  /// In place of the client's tests, all but those files of them, these.
  func replaceTests(keeping kept: [String], with tests: String) throws {
    let files = FileManager.default
    let place = folder.appending(path: "tests")
    for name in try files.contentsOfDirectory(atPath: place.path) where !kept.contains(name) {
      try files.removeItem(at: place.appending(path: name))
    }
    let source = Workshop.root.appending(path: "Tests/Clients/\(tests)")
    try files.copyItem(at: source, to: place.appending(path: source.lastPathComponent))
  }

  /// Runs a program there, which must succeed; what it said.
  @discardableResult
  func run(
    _ command: [String], _ environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let ran = try Workshop.run(command, in: folder, environment)
    #expect(
      ran.code == 0, "\(command.joined(separator: " ")):\n\(ran.said.suffix(6_000))", sourceLocation: sourceLocation)
    return ran.said
  }

  static func run(
    _ command: [String], in folder: URL, _ environment: [String: String] = [:]
  ) throws -> (code: Int32, said: String) {
    let log = FileManager.default.temporaryDirectory.appending(path: "said-\(UUID().uuidString.prefix(8))")
    defer { try? FileManager.default.removeItem(at: log) }
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let process = TestProcess()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    let places = ["CASCADE_CLIENT_VECTORS": vectors, "CASCADE_CLIENT_CORPUS": corpus]
    process.environment = ProcessInfo.processInfo.environment.merging(places) { $1 }.merging(environment) { $1 }
    let output = try FileHandle(forWritingTo: log)
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }
}
