// Generated from Schema/reader.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Somebody who has the notebook open.
public struct Reader: Sendable, Equatable {
  /// Its identity, as long as it reads.
  public var id: ID<Reader> = .unset
  /// The notebook that it belongs to.
  public var notebookId: ID<Notebook> = .unset
  /// Who reads.
  public var name: String = ""
  /// Since when.
  public var since: Timestamp = .epoch

  public static let fields = NameTable("id 1 notebookId 1010 name 2 since 3")

  public init() {}
}

extension Reader: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&notebookId)
      case 2: try json.read(&name)
      case 3: try json.read(&since)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("notebookId", notebookId)
    json.field("name", name)
    json.field("since", since)
    json.endObject()
  }
}

extension Reader: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&notebookId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&since)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, since)
    writer.field(1010, notebookId)
  }
}

extension Reader: IDKind {
  public static let prefix: StaticString = "rd"
}

extension Reader: OperationOutput {
  public static let messageName: StaticString = "notes.v1.Reader"
  public var entityID: String? { id.description }
}
