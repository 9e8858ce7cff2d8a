// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// A part of a COLLECTION that stays the same items while others come and go before it.
public struct ObservationWindow: Sendable, Equatable {
  /// The order, as the resource's list has it: `joinedAt`. The resource's own when left out.
  public var order: String? = nil
  /// The key of the item that it begins behind; at the beginning when left out.
  public var after: String? = nil
  /// How many items at most.
  public var limit: Int = 0

  public static let fields = NameTable("order 1 after 2 limit 3!")

  public init() {}
}

extension ObservationWindow: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&order)
      case 2: try json.read(&after)
      case 3: try json.read(&limit)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("order", order)
    json.field("after", after)
    json.field("limit", limit)
    json.endObject()
  }
}

extension ObservationWindow: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&order)
      case 2: try reader.read(&after)
      case 3: try reader.read(&limit)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, order)
    writer.field(2, after)
    writer.field(3, limit)
  }
}

extension ObservationWindow {
  public func validate(into violations: inout Violations) {
    violations.length(order, 1...64, "order")
    violations.length(after, 1...128, "after")
    violations.range(limit, 1...1000, "limit")
  }
}
