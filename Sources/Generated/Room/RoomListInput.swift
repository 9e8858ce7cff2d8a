// Generated from Schema/room.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Room.List {
  /// The input of `room.list`.
  public struct Input: Sendable, Equatable {
    /// Only those with this name.
    public var name: String? = nil
    /// Only those with this creator id.
    public var creatorId: ID<User>? = nil
    /// Only those with this visibility.
    public var visibility: RoomVisibility? = nil
    /// Only those with this status.
    public var status: RoomStatus? = nil
    /// Only those with this category.
    public var category: String? = nil
    /// How many at most.
    public var limit: Int = 50
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil
    /// What comes first.
    public var order: Room.Order? = nil

    public static let fields = NameTable(
      "name 2 creatorId 11 visibility 4 status 10 category 5 limit 1006 cursor 1007 order 1008")

    public init() {}
  }
}

extension Room.List.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 2: try json.read(&name)
      case 11: try json.read(&creatorId)
      case 4: try json.read(&visibility)
      case 10: try json.read(&status)
      case 5: try json.read(&category)
      case 1006: try json.read(&limit)
      case 1007: try json.read(&cursor)
      case 1008: try json.read(&order)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("creatorId", creatorId)
    json.field("visibility", visibility)
    json.field("status", status)
    json.field("category", category)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.field("order", order)
    json.endObject()
  }
}

extension Room.List.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 2: try reader.read(&name)
      case 11: try reader.read(&creatorId)
      case 4: try reader.read(&visibility)
      case 10: try reader.read(&status)
      case 5: try reader.read(&category)
      case 1006: try reader.read(&limit)
      case 1007: try reader.read(&cursor)
      case 1008: try reader.read(&order)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, name)
    writer.field(4, visibility)
    writer.field(5, category)
    writer.field(10, status)
    writer.field(11, creatorId)
    writer.field(1006, limit)
    writer.field(1007, cursor)
    writer.field(1008, order)
  }
}

extension Room.List.Input {
  static let categoryPattern = Pattern("[a-z0-9-]+")

  public func validate(into violations: inout Violations) {
    violations.length(name, 1...128, "name")
    violations.length(category, 1...32, "category")
    violations.pattern(category, Self.categoryPattern, "category")
    violations.range(limit, 1...200, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension Room.List.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 2: violations.read(text, &name, "name")
    case 11: violations.read(text, &creatorId, "creatorId")
    case 4: violations.read(text, &visibility, "visibility")
    case 10: violations.read(text, &status, "status")
    case 5: violations.read(text, &category, "category")
    case 1006: violations.read(text, &limit, "limit")
    case 1007: violations.read(text, &cursor, "cursor")
    case 1008: violations.read(text, &order, "order")
    default: break
    }
  }
}
