// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Items of a COLLECTION changed.
public struct ItemsChange: Sendable, Equatable {
  /// Which: `member`.
  public var resource: String = ""
  /// Which view of it: a key that follows from the filter and the window; null for all of it.
  public var view: String? = nil
  /// The version that it applies to.
  public var base: Int = 0
  /// The version after it.
  public var next: Int = 0
  /// What changed, each item once.
  public var items: [ItemChange] = []

  public static let fields = NameTable("resource 1! view 2 base 3! next 4! items 5")

  public init() {}
}

extension ItemsChange: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&resource)
      case 2: try json.read(&view)
      case 3: try json.read(&base)
      case 4: try json.read(&next)
      case 5: try json.read(&items)
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
    json.field("items", items)
    json.endObject()
  }
}

extension ItemsChange: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&resource)
      case 2: try reader.read(&view)
      case 3: try reader.read(&base)
      case 4: try reader.read(&next)
      case 5: try reader.read(&items)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, resource)
    writer.field(2, view)
    writer.field(3, base)
    writer.field(4, next)
    writer.field(5, items)
  }
}
