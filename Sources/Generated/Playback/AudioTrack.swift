// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// One language of sound.
public struct AudioTrack: Sendable, Equatable {
  /// What viewers call it.
  public var name: String = ""
  /// Its language; null when that is not known.
  public var language: String? = nil
  /// How many channels it has; null when that is not known.
  public var channels: Int? = nil

  public static let fields = NameTable("name 1! language 2 channels 3")

  public init() {}
}

extension AudioTrack: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&name)
      case 2: try json.read(&language)
      case 3: try json.read(&channels)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("language", language)
    json.field("channels", channels)
    json.endObject()
  }
}

extension AudioTrack: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&name)
      case 2: try reader.read(&language)
      case 3: try reader.read(&channels)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(2, language)
    writer.field(3, channels)
  }
}
