// A list on the command line is a flag that is given once for each, whatever the schema: with the flags that are generated for
// the notes, down to the message that travels.

import API
import Core
import NotesGenerated
import Testing
import Wire

@testable import Cascade

@Suite struct CallListsTests {
  private static let book = ID<Notebook>.next()

  private func sent(_ more: String...) throws -> Summary.Get.Input {
    let command = try #require(NotesGenerated.Surface.commands.first { $0.operation.name == "summary.get" })
    let call = try CallArguments(["--notebook-id", Self.book.description] + more, of: command, [])
    return try Summary.Get.Input(decoding: try command.encode(call.input))
  }

  @Test func aFlagIsGivenOnceForEach() throws {
    let input = try sent(
      "--priorities", "normal", "--max-titles=1", "--priorities=low", "--look", #"{"isLoud":true,"length":2}"#)
    #expect(input.notebookId == Self.book && input.priorities == [.normal, .low] && input.maxTitles == 1)
    #expect(input.look?.isLoud == true && input.look?.length == 2)
    #expect(try sent().priorities == [])
  }

  @Test func whatIsWrongIsSaidBeforeAnythingIsSent() throws {
    let thrown = #expect(throws: APIError.self) { try sent("--priorities", "low", "--priorities", "dire") }
    #expect(thrown?.violations.map { "\($0.field) \($0.code)" } == ["priorities[1] unknown_value"])
    let many = #expect(throws: APIError.self) {
      let flags = Array(repeating: "--priorities=low", count: 5)
      let command = try #require(NotesGenerated.Surface.commands.first { $0.operation.name == "summary.get" })
      _ = try command.encode(
        CallArguments(["--notebook-id", Self.book.description] + flags, of: command, []).input)
    }
    #expect(many?.violations.map(\.code) == ["too_many"])
  }
}
