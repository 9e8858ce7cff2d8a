// Generated from Schema/summary.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What is in a notebook at a glance, for who asks.
public struct Summary: Sendable, Equatable {
  /// The notebook that it belongs to.
  public var notebookId: ID<Notebook> = .unset
  /// The titles of the notes, as many as were asked for.
  public var titles: [String] = []
  /// How long it takes to read all of it.
  public var readingTime: Duration = .zero
  /// Until when this holds; null when it holds until the notebook changes.
  public var expiresAt: Timestamp? = nil

  public static let fields = NameTable("notebookId 1010 titles 1 readingTime 2 expiresAt 3")

  public init() {}
}

extension Summary: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&notebookId)
      case 1: try json.read(&titles)
      case 2: try json.read(&readingTime)
      case 3: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebookId", notebookId)
    json.field("titles", titles)
    json.field("readingTime", readingTime)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension Summary: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&notebookId)
      case 1: try reader.read(&titles)
      case 2: try reader.read(&readingTime)
      case 3: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, titles)
    writer.field(2, readingTime)
    writer.field(3, expiresAt)
    writer.field(1010, notebookId)
  }
}

extension Summary: OperationOutput {
  public static let messageName: StaticString = "notes.v1.Summary"
}
