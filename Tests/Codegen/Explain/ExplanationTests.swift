// `codegen explain`: a golden text for each kind of resource of the test schema. UPDATE_GOLDEN=1 writes them anew: read the
// difference.

import Foundation
import Testing

@testable import Codegen

@Suite struct ExplanationTests {
  private static let schema = Result { () throws -> (Model, [GeneratedFile]) in
    let loaded = try LoadedSchema.load(.notes, in: Fixture.root)
    let model = try #require(loaded.model)
    return (model, try Output(loaded, model, .notes, in: Fixture.root).files)
  }

  private func explain(_ name: String) throws -> String {
    let (model, files) = try ExplanationTests.schema.get()
    return try Explanation.text(name, model, files)
  }

  @Test(arguments: ["Notebook", "Note", "NoteEvent", "Summary", "Reader", "Pen"])
  func `All that a resource becomes is said`(_ name: String) throws {
    let text = try explain(name)
    let golden = "Tests/Goldens/Explain/\(name).txt"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Files.write(text, to: golden, in: Fixture.root)
    }
    #expect(text == (try? Files.read(golden, in: Fixture.root)))
    #expect(!text.contains(" \n"), "no line ends in a blank")
  }

  @Test func `What is explained is everything`() throws {
    let (model, _) = try ExplanationTests.schema.get()
    for resource in model.resources {
      let text = try explain(resource.name)
      for field in model.object(resource.name).fields { #expect(text.contains("  \(field.number)")) }
      for operation in resource.operations {
        for fact in [
          operation.fullName, operation.pathText, TypeScriptNames.operation(operation),
          PythonNames.operation(operation),
        ] { #expect(text.contains(fact), "\(resource.name): \(fact)") }
      }
    }
  }

  @Test(arguments: ["NoteEvent", "noteEvent", "note-event", "NOTE_EVENT"])
  func `A name may be written in any style`(_ name: String) throws {
    #expect(try explain(name).hasPrefix("NoteEvent · Schema/noteEvent.graphql\n"))
  }

  @Test func `A name that is none is told, with the one that was meant`() {
    #expect(throws: ExplanationError.unknown("Notebok", near: "Notebook")) { try explain("Notebok") }
    #expect(throws: ExplanationError.unknown("Xylophone", near: nil)) { try explain("Xylophone") }
    #expect(
      ExplanationError.unknown("Notebok", near: "Notebook").message
        == "there is no resource Notebok; did you mean Notebook?")
  }
}
