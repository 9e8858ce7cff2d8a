// How documents are written: each construct short and long, and that printing changes nothing that means something.

import Foundation
import Testing

@testable import Codegen

@Suite struct PrinterTests {
  /// What is written, and what comes out; the same where one alone is given.
  struct Writing: CustomTestStringConvertible {
    let testDescription: String
    let written: String
    let printed: String

    init(_ name: String, _ written: String, becomes printed: String? = nil) {
      testDescription = name
      self.written = written
      self.printed = (printed ?? written) + "\n"
    }
  }

  @Test(arguments: Writing.definitions + Writing.fields + Writing.texts + Writing.comments)
  func `It is written as we write`(_ writing: Writing) {
    #expect(DocumentPrinter.print(Reading.document(writing.written)) == writing.printed)
    #expect(DocumentPrinter.print(Reading.document(writing.printed)) == writing.printed)
  }

  @Test func `Nothing is printed of nothing`() {
    #expect(DocumentPrinter.print(Document()) == "")
  }

  @Test func `The schema's files are written as we write`() throws {
    let files = try Reading.schemaFiles()
    #expect(files.contains { $0.path == "Schema/prelude.graphql" })
    for file in files {
      #expect(DocumentPrinter.print(Reading.document(file.text)) == file.text, "\(file.path): run codegen format")
    }
  }

  @Test(arguments: Writing.definitions + Writing.fields + Writing.texts + Writing.comments)
  func `What is printed means what was written`(_ writing: Writing) {
    let printed = DocumentPrinter.print(Reading.document(writing.written))
    #expect(Self.meaning(printed) == Self.meaning(writing.written))
  }

  @Test func `What is printed of the schema's files means what they say`() throws {
    for file in try Reading.schemaFiles() {
      let crowded = file.text.split(separator: "\n").joined(separator: "\n").replacing("  ", with: " ")
      #expect(Self.meaning(DocumentPrinter.print(Reading.document(crowded))) == Self.meaning(file.text))
    }
  }

  /// The tree without where its parts stood, the empty lines between them, and how a text was quoted.
  private static func meaning(_ text: String) -> String {
    "\(Reading.document(text))"
      .replacing(
        /Codegen\.SourceRange\(file: 0, start: Codegen\.Position\(line: \d+, column: \d+\), length: \d+\)/, with: ""
      )
      .replacing(/blankBefore: (true|false)/, with: "")
      .replacing(/isBlock: (true|false)/, with: "")
  }
}
