// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
public import Wire

/// Notebooks by how much they are read.
public struct NotebookRanking: Sendable, Equatable {
  /// The most read first.
  public var notebooks: [Notebook] = []

  public static let fields = NameTable("notebooks 1")

  public init() {}
}

extension NotebookRanking: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&notebooks)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebooks", notebooks)
    json.endObject()
  }
}

extension NotebookRanking: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&notebooks)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, notebooks)
  }
}

extension NotebookRanking: OperationOutput {
  public static let messageName: StaticString = "notes.v1.NotebookRanking"
}
