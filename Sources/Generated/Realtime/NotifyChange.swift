// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Something changed, for an observation that asked for no more than that.
public struct NotifyChange: Sendable, Equatable {
  /// Which.
  public var resource: String = ""
  /// Which view of it; null for all of it.
  public var view: String? = nil
  /// The version before.
  public var base: Int = 0
  /// The version after it.
  public var next: Int = 0

  public static let fields = NameTable("resource 1! view 2 base 3! next 4!")

  public init() {}
}

extension NotifyChange: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&resource)
      case 2: try json.read(&view)
      case 3: try json.read(&base)
      case 4: try json.read(&next)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("resource", resource)
    json.field("view", view)
    json.field("base", base)
    json.field("next", next)
    json.endObject()
  }
}

extension NotifyChange: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&resource)
      case 2: try reader.read(&view)
      case 3: try reader.read(&base)
      case 4: try reader.read(&next)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, resource)
    writer.field(2, view)
    writer.field(3, base)
    writer.field(4, next)
  }
}
