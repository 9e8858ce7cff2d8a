// An operation as a command line has it: its words, its flags, and both of its messages between JSON and protobuf.

import API
import Core
import NotesGenerated
import Testing
import Wire

@Suite struct CallCommandTests {
  private let command = CallCommand(
    Notebook.Patch.operation, input: Notebook.Patch.Input.self, output: Notebook.self, help: "Change it.",
    flags: """
      notebookId text! The notebook that it is about.
      patch.maxNotes number How many notes it takes.
      patch.topics text* What it is about, in a few words each.
      patch.isShared boolean
      """)

  @Test func flagsAreReadFromTheirLines() {
    #expect(command.flags.map(\.name) == ["--notebook-id", "--max-notes", "--topics", "--is-shared"])
    #expect(command.flags.map(\.form) == [.text, .number, .text, .boolean])
    #expect(command.flags.map(\.isRequired) == [true, false, false, false])
    #expect(command.flags.map(\.isList) == [false, false, true, false])
    #expect(command.flags[1].path == ["patch", "maxNotes"] && command.flags[1].help == "How many notes it takes.")
    #expect(command.flags[3].help == "")
  }

  @Test func wordsAreKebabs() {
    let event = CallCommand(
      NoteEvent.Append.operation, input: NoteEvent.Append.Input.self, output: NoteEvent.self, help: "")
    #expect(event.words == ("note-event", "append") && event.flags.isEmpty)
  }

  @Test func messagesGoBothWays() throws {
    let id = ID<Notebook>.next()
    let sent = try command.encode(Bytes(#"{"notebookId":"\#(id)","patch":{"title":"Diary","slug":null}}"#))
    let input = try Notebook.Patch.Input(decoding: sent)
    #expect(input.notebookId == id && input.patch.title == "Diary" && input.patch.slug.isCleared)
    var notebook = Notebook()
    (notebook.id, notebook.title) = (id, "Diary")
    #expect(try command.decode(notebook.encoded()) == notebook.encodedJSON())
    let delete = CallCommand(
      Notebook.Delete.operation, input: Notebook.Delete.Input.self, output: Nothing.self, help: "")
    #expect(try delete.decode(Bytes()).isEmpty, "nothing is nothing")
  }

  @Test func whatIsWrongIsSaidBeforeAnythingIsSent() {
    do throws(APIError) {
      _ = try command.encode(Bytes(#"{"patch":{"title":""},"x":1}"#))
      Issue.record("it was encoded")
    } catch {
      #expect(
        error.violations.map { "\($0.field) \($0.code)" } == [
          "notebookId required", "x unknown_field", "patch.title too_short",
        ])
    }
    do throws(APIError) {
      _ = try command.decode(Bytes([0x0f]))
      Issue.record("it was decoded")
    } catch {
      #expect(error.kind == DoorError.malformedProtobuf)
    }
  }
}
