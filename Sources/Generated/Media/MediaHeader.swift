// Generated from Schema/media.graphql by codegen. Do not edit.

public import Wire

/// A field of a request for media.
public struct MediaHeader: Sendable, Equatable {
  /// Its name: `Referer`.
  public var name: String = ""
  /// Its value.
  public var value: String = ""

  public static let fields = NameTable("name 1! value 2!")

  public init() {}
}

extension MediaHeader: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&name)
      case 2: try json.read(&self.value)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("value", self.value)
    json.endObject()
  }
}

extension MediaHeader: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&name)
      case 2: try reader.read(&self.value)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(2, self.value)
  }
}

extension MediaHeader {
  static let namePattern = Pattern("[A-Za-z0-9-]+")
  static let valuePattern = Pattern("[ -~]*")

  public func validate(into violations: inout Violations) {
    violations.length(name, 1...64, "name")
    violations.pattern(name, Self.namePattern, "name")
    violations.length(self.value, 0...4096, "value")
    violations.pattern(self.value, Self.valuePattern, "value")
  }
}
