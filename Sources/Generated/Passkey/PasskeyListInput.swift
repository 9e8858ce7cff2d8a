// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Passkey.List {
  /// The input of `passkey.list`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// How many at most.
    public var limit: Int = 50
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil
    /// What comes first.
    public var order: Passkey.Order? = nil

    public static let fields = NameTable("userId 1010! limit 1006 cursor 1007 order 1008")

    public init() {}
  }
}

extension Passkey.List.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1006: try json.read(&limit)
      case 1007: try json.read(&cursor)
      case 1008: try json.read(&order)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.field("order", order)
    json.endObject()
  }
}

extension Passkey.List.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1006: try reader.read(&limit)
      case 1007: try reader.read(&cursor)
      case 1008: try reader.read(&order)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1006, limit)
    writer.field(1007, cursor)
    writer.field(1008, order)
    writer.field(1010, userId)
  }
}

extension Passkey.List.Input {
  public func validate(into violations: inout Violations) {
    violations.range(limit, 1...200, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension Passkey.List.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &userId, "userId")
    case 1006: violations.read(text, &limit, "limit")
    case 1007: violations.read(text, &cursor, "cursor")
    case 1008: violations.read(text, &order, "order")
    default: break
    }
  }

  public var scopeID: String? { userId.description }
}
