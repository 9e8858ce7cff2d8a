// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import API
public import Wire

/// Codes for the day when all else is lost, each good once. They are told this one time.
public struct RecoveryCodes: Sendable, Equatable {
  /// None where there were some already.
  public var codes: [String] = []

  public static let fields = NameTable("codes 1")

  public init() {}
}

extension RecoveryCodes: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&codes)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("codes", codes)
    json.endObject()
  }
}

extension RecoveryCodes: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&codes)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, codes)
  }
}

extension RecoveryCodes: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.RecoveryCodes"
}
