// Generated from Schema/loan.graphql by codegen. Do not edit.

public import Wire

/// It was taken along.
public struct LoanTaken: Sendable, Equatable {
  /// As it is now.
  public var loan: Loan = Loan()

  public static let fields = NameTable("loan 1!")

  public init() {}
}

extension LoanTaken: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&loan)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("loan", loan)
    json.endObject()
  }
}

extension LoanTaken: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&loan)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, loan)
  }
}
