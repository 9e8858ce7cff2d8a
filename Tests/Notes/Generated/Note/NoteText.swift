// Generated from Schema/note.graphql by codegen. Do not edit.

public import Wire

/// Words.
public struct NoteText: Sendable, Equatable {
  /// The words.
  public var text: String = ""
  /// Whether signs in it mean bold and such.
  public var isMarkdown: Bool = false

  public static let fields = NameTable("text 1! isMarkdown 2")

  public init() {}
}

extension NoteText: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&self.text)
      case 2: try json.read(&isMarkdown)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("text", self.text)
    json.field("isMarkdown", isMarkdown)
    json.endObject()
  }
}

extension NoteText: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&self.text)
      case 2: try reader.read(&isMarkdown)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, self.text)
    writer.field(2, isMarkdown)
  }
}

extension NoteText {
  public func validate(into violations: inout Violations) {
    violations.length(self.text, 0...10_000, "text")
  }
}
