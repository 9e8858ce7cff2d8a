// What a case of the corpus goes through: a message of the notes by its name, read in one encoding and written in both.

import Core
import NotesGenerated
import Wire

/// How one message of the notes is read, and written both ways.
struct CorpusCodec {
  struct Spellings {
    var json = ""
    var protobuf = ""
    /// Paths and codes.
    var violations: [String] = []
  }

  let readJSON: (Bytes, JSONReader.UnknownFields) throws -> Spellings
  let readProtobuf: (Bytes) throws -> Spellings

  init<Message: JSONMessage & ProtobufMessage>(_ type: Message.Type) {
    readJSON = { text, unknownFields in
      var violations = Violations()
      let value = try Message.decode(json: text, unknownFields: unknownFields, violations: &violations)
      return CorpusCodec.spell(value ?? Message(), violations)
    }
    readProtobuf = { bytes in
      var violations = Violations()
      let value = try Message.decode(protobuf: bytes, violations: &violations)
      return CorpusCodec.spell(value, violations)
    }
  }

  private static func spell<Message: JSONMessage & ProtobufMessage>(
    _ value: Message, _ violations: Violations
  ) -> Spellings {
    Spellings(
      json: value.encodedJSON().text, protobuf: CorpusCase.hex(value.encoded()),
      violations: violations.list.map { "\($0.field) \($0.code)" })
  }
}

extension CorpusCase {
  var codec: CorpusCodec {
    get throws {
      switch message {
      case "Note": CorpusCodec(Note.self)
      case "NoteCreateInput": CorpusCodec(Note.Create.Input.self)
      case "NoteDrawing": CorpusCodec(NoteDrawing.self)
      case "NoteEvent": CorpusCodec(NoteEvent.self)
      case "NoteEventPage": CorpusCodec(NoteEvent.Page.self)
      case "NoteGetInput": CorpusCodec(Note.Get.Input.self)
      case "NoteListInput": CorpusCodec(Note.List.Input.self)
      case "NoteMatches": CorpusCodec(NoteMatches.self)
      case "NotePage": CorpusCodec(Note.Page.self)
      case "NotePatch": CorpusCodec(Note.Patch.self)
      case "NotePatchInput": CorpusCodec(Note.Patch.Input.self)
      case "NoteRemarked": CorpusCodec(NoteRemarked.self)
      case "NoteStep": CorpusCodec(NoteStep.self)
      case "Notebook": CorpusCodec(Notebook.self)
      case "NotebookPatch": CorpusCodec(Notebook.Patch.self)
      case "NotebookPatchInput": CorpusCodec(Notebook.Patch.Input.self)
      case "NotebookPopularInput": CorpusCodec(Notebook.Popular.Input.self)
      case "NotebookPrintInput": CorpusCodec(Notebook.Print.Input.self)
      case "NotebookRanking": CorpusCodec(NotebookRanking.self)
      case "PageSize": CorpusCodec(PageSize.self)
      case "Pen": CorpusCodec(Pen.self)
      case "PrintJob": CorpusCodec(PrintJob.self)
      case "PrintOptions": CorpusCodec(PrintOptions.self)
      case "Reader": CorpusCodec(Reader.self)
      case "Summary": CorpusCodec(Summary.self)
      default: throw Malformed(file: "no codec for \(message)", violations: [])
      }
    }
  }
}
