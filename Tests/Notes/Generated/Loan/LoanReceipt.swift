// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API
public import Wire

/// What one has in one's hands after signing.
public struct LoanReceipt: Sendable, Equatable {
  /// The loan, as its borrower sees it.
  public var loan: Loan = Loan()

  public static let fields = NameTable("loan 1!")

  public init() {}
}

extension LoanReceipt: JSONMessage {
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

extension LoanReceipt: ProtobufMessage {
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

extension LoanReceipt: OperationOutput {
  public static let messageName: StaticString = "notes.v1.LoanReceipt"
}
