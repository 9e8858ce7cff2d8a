// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import Wire

/// What can happen in a notebook.
public enum NoteEventKind: Sendable, Equatable {
  case written(NoteWritten)
  case deleted(NoteDeleted)
  case remarked(NoteRemarked)

  public static let arms = NameTable("written 1 deleted 2 remarked 3")
}

extension NoteEventKind: WireUnion {
  public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> NoteEventKind? {
    switch arm {
    case 1: try NoteWritten.read(from: &json).map(Self.written)
    case 2: try NoteDeleted.read(from: &json).map(Self.deleted)
    case 3: try NoteRemarked.read(from: &json).map(Self.remarked)
    default: nil
    }
  }

  public func write(into json: inout JSONWriter) {
    switch self {
    case .written(let arm): json.arm("written", arm)
    case .deleted(let arm): json.arm("deleted", arm)
    case .remarked(let arm): json.arm("remarked", arm)
    }
  }

  public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> NoteEventKind? {
    switch arm {
    case 1: .written(try reader.value(NoteWritten.self))
    case 2: .deleted(try reader.value(NoteDeleted.self))
    case 3: .remarked(try reader.value(NoteRemarked.self))
    default: nil
    }
  }

  public func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .written(let arm): writer.field(1, arm)
    case .deleted(let arm): writer.field(2, arm)
    case .remarked(let arm): writer.field(3, arm)
    }
  }
}
