// Generated from Schema/note.graphql by codegen. Do not edit.

public import Wire

/// What a note says.
public enum NoteContent: Sendable, Equatable {
  case text(NoteText)
  case drawing(NoteDrawing)
  case blank(NoteBlank)

  public static let arms = NameTable("text 1 drawing 2 blank 3")
}

extension NoteContent: WireUnion {
  public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> NoteContent? {
    switch arm {
    case 1: try NoteText.read(from: &json).map(Self.text)
    case 2: try NoteDrawing.read(from: &json).map(Self.drawing)
    case 3: try NoteBlank.read(from: &json).map(Self.blank)
    default: nil
    }
  }

  public func write(into json: inout JSONWriter) {
    switch self {
    case .text(let arm): json.arm("text", arm)
    case .drawing(let arm): json.arm("drawing", arm)
    case .blank(let arm): json.arm("blank", arm)
    }
  }

  public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> NoteContent? {
    switch arm {
    case 1: .text(try reader.value(NoteText.self))
    case 2: .drawing(try reader.value(NoteDrawing.self))
    case 3: .blank(try reader.value(NoteBlank.self))
    default: nil
    }
  }

  public func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .text(let arm): writer.field(1, arm)
    case .drawing(let arm): writer.field(2, arm)
    case .blank(let arm): writer.field(3, arm)
    }
  }
}

extension NoteContent {
  public func validate(into violations: inout Violations) {
    switch self {
    case .text(let arm): arm.validate(into: &violations)
    case .drawing(let arm): arm.validate(into: &violations)
    case .blank(let arm): arm.validate(into: &violations)
    }
  }
}
