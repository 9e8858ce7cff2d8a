// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// The query of `GET …/watch`, which answers `welcome`, `snapshot`, `observed`, `frame` and so on as server-sent
/// events.
public struct WatchQuery: Sendable, Equatable {
  /// Resources to observe, with commas between them.
  public var observe: [String] = []
  /// How changes are told.
  public var mode: DeliveryMode = .delta
  /// `epoch:revision`, where a reader goes on; `Last-Event-ID` says the same and wins.
  public var since: String? = nil

  public static let fields = NameTable("observe 1 mode 2 since 3")

  public init() {}
}

extension WatchQuery: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&observe, max: 64)
      case 2: try json.read(&mode)
      case 3: try json.read(&since)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("observe", observe)
    json.field("mode", mode)
    json.field("since", since)
    json.endObject()
  }
}

extension WatchQuery: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&observe, max: 64)
      case 2: try reader.read(&mode)
      case 3: try reader.read(&since)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, observe)
    writer.field(2, mode)
    writer.field(3, since)
  }
}

extension WatchQuery {
  public func validate(into violations: inout Violations) {
    violations.count(observe, 1...64, "observe")
    violations.each(observe, "observe") { $0.length($1, 1...128) }
    violations.length(since, 0...128, "since")
  }
}
