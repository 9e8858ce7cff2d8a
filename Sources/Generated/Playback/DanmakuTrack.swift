// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Core
public import Wire

/// Comments that fly over the picture.
public struct DanmakuTrack: Sendable, Equatable {
  /// What viewers call it.
  public var name: String = ""
  /// How it comes.
  public var delivery: DanmakuDelivery = .document
  /// Where it is.
  public var url: String = ""
  /// Fields that a request for it needs.
  public var headers: [MediaHeader] = []
  /// When the address runs out; null when it does not.
  public var expiresAt: Timestamp? = nil

  public static let fields = NameTable("name 1! delivery 2! url 3! headers 4 expiresAt 5")

  public init() {}
}

extension DanmakuTrack: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&name)
      case 2: try json.read(&delivery)
      case 3: try json.read(&url)
      case 4: try json.read(&headers)
      case 5: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("delivery", delivery)
    json.field("url", url)
    json.field("headers", headers)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension DanmakuTrack: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&name)
      case 2: try reader.read(&delivery)
      case 3: try reader.read(&url)
      case 4: try reader.read(&headers)
      case 5: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(2, delivery)
    writer.field(3, url)
    writer.field(4, headers)
    writer.field(5, expiresAt)
  }
}

extension DanmakuTrack {
  public func validate(into violations: inout Violations) {
    violations.each(headers, "headers") { $1.validate(into: &$0) }
  }
}
