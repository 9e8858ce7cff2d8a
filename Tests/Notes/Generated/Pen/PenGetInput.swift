// Generated from Schema/pen.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Pen.Get {
  /// The input of `pen.get`.
  public struct Input: Sendable, Equatable {
    /// The pen that it is about.
    public var penId: ID<Pen> = .unset

    public static let fields = NameTable("penId 1011!")

    public init() {}
  }
}

extension Pen.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1011: try json.read(&penId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("penId", penId)
    json.endObject()
  }
}

extension Pen.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1011: try reader.read(&penId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1011, penId)
  }
}

extension Pen.Get.Input {
  public func validate(into violations: inout Violations) {}
}

extension Pen.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1011: violations.read(text, &penId, "penId")
    default: break
    }
  }
}
