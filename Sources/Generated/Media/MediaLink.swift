// Generated from Schema/media.graphql by codegen. Do not edit.

public import Wire

/// An address to add.
public struct MediaLink: Sendable, Equatable {
  /// Where it is.
  public var url: String = ""
  /// What people call it; taken from the source where it is empty.
  public var name: String = ""

  public static let fields = NameTable("url 1! name 2")

  public init() {}
}

extension MediaLink: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&url)
      case 2: try json.read(&name)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("url", url)
    json.field("name", name)
    json.endObject()
  }
}

extension MediaLink: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&url)
      case 2: try reader.read(&name)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, url)
    writer.field(2, name)
  }
}

extension MediaLink {
  public func validate(into violations: inout Violations) {
    violations.length(url, 1...8192, "url")
    violations.format(url, .url, "url")
    violations.length(name, 0...500, "name")
  }
}
