// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// What an observer of `playback` says of itself.
public struct PlaybackParameters: Sendable, Equatable {
  /// What its player can do; what any browser can when left out.
  public var clientProfile: PlaybackClientProfile? = nil

  public static let fields = NameTable("clientProfile 1")

  public init() {}
}

extension PlaybackParameters: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&clientProfile)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("clientProfile", clientProfile)
    json.endObject()
  }
}

extension PlaybackParameters: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&clientProfile)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, clientProfile)
  }
}

extension PlaybackParameters {
  public func validate(into violations: inout Violations) {
    if let value = clientProfile {
      violations.inside("clientProfile") { value.validate(into: &$0) }
    }
  }
}
