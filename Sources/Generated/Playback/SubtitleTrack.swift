// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Core
public import Wire

/// One subtitle.
public struct SubtitleTrack: Sendable, Equatable {
  /// What viewers call it.
  public var name: String = ""
  /// Its language; null when that is not known.
  public var language: String? = nil
  /// Where it is.
  public var url: String = ""
  /// Fields that a request for it needs, which are other ones than the film's.
  public var headers: [MediaHeader] = []
  /// What it is.
  public var format: SubtitleFormat = .webvtt
  /// When the address runs out; null when it does not.
  public var expiresAt: Timestamp? = nil

  public static let fields = NameTable("name 1! language 2 url 3! headers 4 format 5! expiresAt 6")

  public init() {}
}

extension SubtitleTrack: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&name)
      case 2: try json.read(&language)
      case 3: try json.read(&url)
      case 4: try json.read(&headers)
      case 5: try json.read(&format)
      case 6: try json.read(&expiresAt)
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
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension SubtitleTrack: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&name)
      case 2: try reader.read(&language)
      case 3: try reader.read(&url)
      case 4: try reader.read(&headers)
      case 5: try reader.read(&format)
      case 6: try reader.read(&expiresAt)
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
    writer.field(6, expiresAt)
  }
}

extension SubtitleTrack {
  public func validate(into violations: inout Violations) {
    violations.each(headers, "headers") { $1.validate(into: &$0) }
  }
}
