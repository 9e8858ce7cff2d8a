// Generated from Schema/media.graphql by codegen. Do not edit.

public import Wire

/// Addresses that anybody can fetch who has the headers for it.
public struct DirectSource: Sendable, Equatable {
  /// The same thing in one or several forms; players take the one that fits best.
  public var variants: [DirectVariant] = []
  /// Its subtitles.
  public var subtitles: [DirectSubtitle] = []
  /// Whether it is a broadcast; found out when null.
  public var isLive: Bool? = nil
  /// How long it is; found out when null.
  public var duration: Duration? = nil

  public static let fields = NameTable("variants 1 subtitles 2 isLive 3 duration 4")

  public init() {}
}

extension DirectSource: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&variants, max: 32)
      case 2: try json.read(&subtitles, max: 64)
      case 3: try json.read(&isLive)
      case 4: try json.read(&duration)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("variants", variants)
    json.field("subtitles", subtitles)
    json.field("isLive", isLive)
    json.field("duration", duration)
    json.endObject()
  }
}

extension DirectSource: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&variants, max: 32)
      case 2: try reader.read(&subtitles, max: 64)
      case 3: try reader.read(&isLive)
      case 4: try reader.read(&duration)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, variants)
    writer.field(2, subtitles)
    writer.field(3, isLive)
    writer.field(4, duration)
  }
}

extension DirectSource {
  public func validate(into violations: inout Violations) {
    violations.count(variants, 1...32, "variants")
    violations.each(variants, "variants") { $1.validate(into: &$0) }
    violations.count(subtitles, 0...64, "subtitles")
    violations.each(subtitles, "subtitles") { $1.validate(into: &$0) }
    violations.range(duration, 0...31_536_000, "duration")
  }
}
