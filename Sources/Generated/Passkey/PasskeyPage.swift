// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
public import Wire

extension Passkey {
  /// A page of a list.
  public struct Page: Sendable, Equatable {
    /// The entries of this page.
    public var items: [Passkey] = []
    /// Where the next page begins; null on the last.
    public var nextCursor: String? = nil

    public static let fields = NameTable("items 1 nextCursor 2")

    public init() {}
  }
}

extension Passkey.Page: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&items)
      case 2: try json.read(&nextCursor)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("items", items)
    json.field("nextCursor", nextCursor)
    json.endObject()
  }
}

extension Passkey.Page: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&items)
      case 2: try reader.read(&nextCursor)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, items)
    writer.field(2, nextCursor)
  }
}

extension Passkey.Page: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.PasskeyPage"
}
