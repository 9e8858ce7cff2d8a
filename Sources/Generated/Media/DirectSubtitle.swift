// Generated from Schema/media.graphql by codegen. Do not edit.

public import Wire

/// One subtitle of a direct source.
public struct DirectSubtitle: Sendable, Equatable {
  /// What viewers call it.
  public var name: String = ""
  /// Its language.
  public var language: String? = nil
  /// Where it is.
  public var url: String = ""
  /// Fields that a request for it needs.
  public var headers: [MediaHeader] = []
  /// What it is; found out when null.
  public var format: SubtitleFormat? = nil

  public static let fields = NameTable("name 1! language 2 url 3! headers 4 format 5")

  public init() {}
}

extension DirectSubtitle: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&name)
      case 2: try json.read(&language)
      case 3: try json.read(&url)
      case 4: try json.read(&headers, max: 32)
      case 5: try json.read(&format)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("language", language)
    json.field("url", url)
    json.field("headers", headers)
    json.field("format", format)
    json.endObject()
  }
}

extension DirectSubtitle: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&name)
      case 2: try reader.read(&language)
      case 3: try reader.read(&url)
      case 4: try reader.read(&headers, max: 32)
      case 5: try reader.read(&format)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(2, language)
    writer.field(3, url)
    writer.field(4, headers)
    writer.field(5, format)
  }
}

extension DirectSubtitle {
  public func validate(into violations: inout Violations) {
    violations.length(name, 1...100, "name")
    violations.length(language, 0...35, "language")
    violations.format(language, .language, "language")
    violations.length(url, 1...8192, "url")
    violations.format(url, .url, "url")
    violations.count(headers, 0...32, "headers")
    violations.each(headers, "headers") { $1.validate(into: &$0) }
  }
}
