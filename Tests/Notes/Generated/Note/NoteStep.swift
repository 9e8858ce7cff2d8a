// Generated from Schema/note.graphql by codegen. Do not edit.

public import Core
public import Wire

/// A thing to do.
public struct NoteStep: Sendable, Equatable {
  /// What.
  public var text: String = ""
  /// When it was done; null while it is not.
  public var doneAt: Timestamp? = nil

  public static let fields = NameTable("text 1! doneAt 2")

  public init() {}
}

extension NoteStep: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&self.text)
      case 2: try json.read(&doneAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("text", self.text)
    json.field("doneAt", doneAt)
    json.endObject()
  }
}

extension NoteStep: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&self.text)
      case 2: try reader.read(&doneAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, self.text)
    writer.field(2, doneAt)
  }
}

extension NoteStep {
  public func validate(into violations: inout Violations) {
    violations.length(self.text, 1...200, "text")
  }
}
