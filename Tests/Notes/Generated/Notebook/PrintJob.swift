// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What was sent to the printer.
public struct PrintJob: Sendable, Equatable {
  /// How many sheets it takes.
  public var sheets: Int = 0
  /// When it will be done.
  public var readyAt: Timestamp = .epoch

  public static let fields = NameTable("sheets 1! readyAt 2!")

  public init() {}
}

extension PrintJob: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&sheets)
      case 2: try json.read(&readyAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("sheets", sheets)
    json.field("readyAt", readyAt)
    json.endObject()
  }
}

extension PrintJob: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&sheets)
      case 2: try reader.read(&readyAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, sheets)
    writer.field(2, readyAt)
  }
}

extension PrintJob: OperationOutput {
  public static let messageName: StaticString = "notes.v1.PrintJob"
}
