// What schemas under test are read together with, and what must hold of diagnostics, whatever they are about.

import Glibc

@testable import Codegen

enum FuzzSchemas {
  static let prelude = SourceText(path: "prelude.graphql", text: read("Schema/prelude.graphql"))

  static let small = SourceText(
    path: "small.graphql",
    text: """
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
      """)

  /// They point to something that is there, and can be read.
  static func check(_ diagnostics: Diagnostics, of sources: [SourceText]) {
    let lines = sources.map { TextLiteral.lines($0.text) }
    for diagnostic in diagnostics.all {
      let place = diagnostic.range.start
      precondition(sources.indices.contains(diagnostic.range.file), "it points to no file")
      precondition(diagnostic.range.length >= 1, "it points to nothing")
      precondition(lines[diagnostic.range.file].indices.contains(place.line - 1), "it points to no line")
      precondition(!diagnostic.message.isEmpty, "it says nothing")
    }
    precondition(diagnostics.rendered(sources).isEmpty == diagnostics.isEmpty, "it is not shown")
  }

  /// A file of the repository, which has some kilobytes.
  private static func read(_ path: String) -> String {
    let root = "\(#filePath)".split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    guard let file = unsafe fopen("\(root)/\(path)", "r") else { preconditionFailure("no \(path)") }
    defer { unsafe fclose(file) }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 256 * 1024) { buffer, count in
      count = unsafe fread(buffer.baseAddress, 1, buffer.count, file)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
