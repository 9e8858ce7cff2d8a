// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// A way to get what is being watched.
public struct PlaybackMode: Sendable, Equatable {
  /// Names it among the others: `direct`, `proxy`, `transcode`.
  public var mode: String = ""
  /// Whose server the bytes come from.
  public var delivery: PlaybackDelivery = .direct
  /// What there is to get.
  public var info: PlaybackInfo = PlaybackInfo()

  public static let fields = NameTable("mode 1! delivery 2! info 3!")

  public init() {}
}

extension PlaybackMode: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&mode)
      case 2: try json.read(&delivery)
      case 3: try json.read(&info)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("mode", mode)
    json.field("delivery", delivery)
    json.field("info", info)
    json.endObject()
  }
}

extension PlaybackMode: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&mode)
      case 2: try reader.read(&delivery)
      case 3: try reader.read(&info)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, mode)
    writer.field(2, delivery)
    writer.field(3, info)
  }
}

extension PlaybackMode {
  public func validate(into violations: inout Violations) {
    violations.inside("info") { info.validate(into: &$0) }
  }
}
