// A part of a COLLECTION in one order, as a client asks for it.

internal import Core
internal import Wire

struct ObservationWindow: JSONMessage, ProtobufMessage, Equatable {
  var order: String?
  var after: String?
  var limit = 0

  private static let fields = NameTable("order 1 after 2 limit 3!")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(ObservationWindow.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&order)
      case 2: try json.read(&after)
      case 3: try json.read(&limit)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("order", order)
    json.field("after", after)
    json.field("limit", limit)
    json.endObject()
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(ObservationWindow.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&order)
      case 2: try reader.read(&after)
      case 3: try reader.read(&limit)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.field(1, order)
    writer.field(2, after)
    writer.field(3, limit)
  }

  func validate(into violations: inout Violations) {
    violations.length(order, 1...64, "order")
    violations.length(after, 1...128, "after")
    violations.range(limit, 1...1_000, "limit")
  }
}
