// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
public import Wire

/// Notes that were found.
public struct NoteMatches: Sendable, Equatable {
  /// The best first.
  public var items: [NoteMatch] = []
  /// How many there are in all.
  public var total: Int = 0

  public static let fields = NameTable("items 1 total 2!")

  public init() {}
}

extension NoteMatches: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&items)
      case 2: try json.read(&total)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("items", items)
    json.field("total", total)
    json.endObject()
  }
}

extension NoteMatches: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&items)
      case 2: try reader.read(&total)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, items)
    writer.field(2, total)
  }
}

extension NoteMatches: OperationOutput {
  public static let messageName: StaticString = "notes.v1.NoteMatches"
}
