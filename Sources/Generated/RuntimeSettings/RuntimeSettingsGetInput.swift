// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import API
public import Wire

extension RuntimeSettings.Get {
  /// The input of `runtimeSettings.get`.
  public struct Input: Sendable, Equatable {

    public static let fields = NameTable("")

    public init() {}
  }
}

extension RuntimeSettings.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while try json.next(&object) != nil { try json.skip() }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.endObject()
  }
}

extension RuntimeSettings.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while try reader.next(&fields) != nil { try reader.skip() }
  }

  public func write(into writer: inout ProtobufWriter) {
  }
}

extension RuntimeSettings.Get.Input {
  public func validate(into violations: inout Violations) {}
}

extension RuntimeSettings.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }
}
