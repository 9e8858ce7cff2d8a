// What the tests of the syntax share: reading a text that is not a file, and the files of the repository.

import Foundation
import Testing

@testable import Codegen

enum Reading {
  /// The document, and what is wrong with the text as it is printed.
  static func read(_ text: String) -> (document: Document, mistakes: String) {
    let source = SourceText(path: "x.graphql", text: text)
    var diagnostics = Diagnostics()
    let document = Parser.parse(source, file: 0, into: &diagnostics)
    return (document, diagnostics.rendered([source]))
  }

  /// Of a text that has no mistakes.
  static func document(_ text: String) -> Document {
    let (document, mistakes) = read(text)
    #expect(mistakes == "")
    return document
  }

  static func definition(_ text: String) throws -> Definition {
    let definitions = document(text).definitions
    #expect(definitions.count == 1)
    return try #require(definitions.first)
  }

  static func tokens(_ text: String) -> [Token] {
    var diagnostics = Diagnostics()
    let tokens = Lexer.tokens(of: SourceText(path: "x.graphql", text: text), file: 0, into: &diagnostics)
    #expect(diagnostics.isEmpty)
    return tokens
  }

  // MARK: The repository

  static let root = URL(filePath: "\(#filePath)").resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every schema: the folder `Schema`, and those of that name in tests.
  static func schemaFiles() throws -> [SourceText] {
    try ["Schema", "Tests"].flatMap { folder in
      let names = try #require(FileManager.default.enumerator(atPath: root.appending(path: folder).path))
      let paths = names.compactMap { $0 as? String }.map { folder + "/" + $0 }
      return try paths.filter { $0.contains("Schema/") && $0.hasSuffix(".graphql") }.sorted().map { path in
        SourceText(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
      }
    }
  }
}
