// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
public import Wire

/// Where a media comes from, for who added it.
public struct MediaOrigin: Sendable, Equatable {
  /// The source as it was given.
  public var source: MediaSource = .direct(DirectSource())

  public static let fields = NameTable("source 1!")

  public init() {}
}

extension MediaOrigin: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&source)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("source", source)
    json.endObject()
  }
}

extension MediaOrigin: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&source)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, source)
  }
}

extension MediaOrigin {
  public func validate(into violations: inout Violations) {
    violations.inside("source") { source.validate(into: &$0) }
  }
}

extension MediaOrigin: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.MediaOrigin"
}
