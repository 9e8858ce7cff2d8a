// Generated from Schema/time.graphql by codegen. Do not edit.

public import API
public import Wire

extension Time.Sample {
  /// The input of `time.sample`.
  public struct Input: Sendable, Equatable {
    /// When the client asks, in microseconds by a clock of its own that never steps.
    public var t1: Int = 0

    public static let fields = NameTable("t1 1")

    public init() {}
  }
}

extension Time.Sample.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&t1)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("t1", t1)
    json.endObject()
  }
}

extension Time.Sample.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&t1)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, t1)
  }
}

extension Time.Sample.Input {
  public func validate(into violations: inout Violations) {}
}

extension Time.Sample.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1: violations.read(text, &t1, "t1")
    default: break
    }
  }
}
