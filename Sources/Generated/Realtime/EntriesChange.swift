// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Entries were added to a LOG, or hidden.
public struct EntriesChange: Sendable, Equatable {
  /// Which: `chat`.
  public var resource: String = ""
  /// Which view of it; null for all of it.
  public var view: String? = nil
  /// The version after it.
  public var next: Int = 0
  /// In the order of their sequence. New ones follow on the last one without a gap, or something is missing.
  public var entries: [LogEntry] = []

  public static let fields = NameTable("resource 1! view 2 next 3! entries 4")

  public init() {}
}

extension EntriesChange: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&resource)
      case 2: try json.read(&view)
      case 3: try json.read(&next)
      case 4: try json.read(&entries)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("resource", resource)
    json.field("view", view)
    json.field("next", next)
    json.field("entries", entries)
    json.endObject()
  }
}

extension EntriesChange: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&resource)
      case 2: try reader.read(&view)
      case 3: try reader.read(&next)
      case 4: try reader.read(&entries)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, resource)
    writer.field(2, view)
    writer.field(3, next)
    writer.field(4, entries)
  }
}
