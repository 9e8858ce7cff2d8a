// Generated from Schema/media.graphql by codegen. Do not edit.

public import Core
public import Wire

/// One form of what a direct source has.
public struct DirectVariant: Sendable, Equatable {
  /// What viewers call it: `1080p`.
  public var name: String = ""
  /// Where it is.
  public var url: String = ""
  /// Fields that a request for it needs.
  public var headers: [MediaHeader] = []
  /// What it is; found out when null.
  public var format: MediaFormat? = nil
  /// When the address runs out; null when it does not.
  public var expiresAt: Timestamp? = nil

  public static let fields = NameTable("name 1 url 2! headers 3 format 4 expiresAt 5")

  public init() {}
}

extension DirectVariant: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&name)
      case 2: try json.read(&url)
      case 3: try json.read(&headers, max: 32)
      case 4: try json.read(&format)
      case 5: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("url", url)
    json.field("headers", headers)
    json.field("format", format)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension DirectVariant: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&name)
      case 2: try reader.read(&url)
      case 3: try reader.read(&headers, max: 32)
      case 4: try reader.read(&format)
      case 5: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(2, url)
    writer.field(3, headers)
    writer.field(4, format)
    writer.field(5, expiresAt)
  }
}

extension DirectVariant {
  public func validate(into violations: inout Violations) {
    violations.length(name, 0...100, "name")
    violations.length(url, 1...8192, "url")
    violations.format(url, .url, "url")
    violations.count(headers, 0...32, "headers")
    violations.each(headers, "headers") { $1.validate(into: &$0) }
  }
}
