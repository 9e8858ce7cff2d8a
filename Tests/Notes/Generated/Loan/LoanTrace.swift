// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API
public import Wire

/// What became of a loan.
public struct LoanTrace: Sendable, Equatable {
  /// What happened last.
  public var latest: LoanStep = .taken(LoanTaken())
  /// All that happened, the first first.
  public var steps: [LoanStep] = []
  /// The loan before it; null where it is the first.
  public var before: Loan? = nil

  public static let fields = NameTable("latest 1! steps 2 before 3")

  public init() {}
}

extension LoanTrace: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&latest)
      case 2: try json.read(&steps)
      case 3: try json.read(&before)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("latest", latest)
    json.field("steps", steps)
    json.field("before", before)
    json.endObject()
  }
}

extension LoanTrace: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&latest)
      case 2: try reader.read(&steps)
      case 3: try reader.read(&before)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, latest)
    writer.field(2, steps)
    writer.field(3, before)
  }
}

extension LoanTrace: OperationOutput {
  public static let messageName: StaticString = "notes.v1.LoanTrace"
}
