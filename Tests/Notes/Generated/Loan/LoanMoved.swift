// Generated from Schema/loan.graphql by codegen. Do not edit.

public import Wire

/// It was taken elsewhere.
public struct LoanMoved: Sendable, Equatable {
  /// Where to.
  public var destination: String = ""

  public static let fields = NameTable("destination 1!")

  public init() {}
}

extension LoanMoved: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&destination)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("destination", destination)
    json.endObject()
  }
}

extension LoanMoved: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&destination)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, destination)
  }
}
