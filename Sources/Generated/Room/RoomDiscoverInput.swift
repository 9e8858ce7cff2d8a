// Generated from Schema/room.graphql by codegen. Do not edit.

public import API
public import Wire

extension Room.Discover {
  /// The input of `room.discover`.
  public struct Input: Sendable, Equatable {
    /// Words in the name or the description.
    public var text: String? = nil
    /// Only rooms of this kind.
    public var category: String? = nil
    /// Only rooms with this label.
    public var label: String? = nil
    /// How many at most.
    public var limit: Int = 20
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil

    public static let fields = NameTable("text 1 category 2 label 3 limit 4 cursor 5")

    public init() {}
  }
}

extension Room.Discover.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&self.text)
      case 2: try json.read(&category)
      case 3: try json.read(&label)
      case 4: try json.read(&limit)
      case 5: try json.read(&cursor)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("text", self.text)
    json.field("category", category)
    json.field("label", label)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.endObject()
  }
}

extension Room.Discover.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&self.text)
      case 2: try reader.read(&category)
      case 3: try reader.read(&label)
      case 4: try reader.read(&limit)
      case 5: try reader.read(&cursor)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, self.text)
    writer.field(2, category)
    writer.field(3, label)
    writer.field(4, limit)
    writer.field(5, cursor)
  }
}

extension Room.Discover.Input {
  static let categoryPattern = Pattern("[a-z0-9-]+")

  public func validate(into violations: inout Violations) {
    violations.length(self.text, 2...100, "text")
    violations.length(category, 1...32, "category")
    violations.pattern(category, Self.categoryPattern, "category")
    violations.length(label, 1...32, "label")
    violations.range(limit, 1...100, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension Room.Discover.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1: violations.read(text, &self.text, "text")
    case 2: violations.read(text, &category, "category")
    case 3: violations.read(text, &label, "label")
    case 4: violations.read(text, &limit, "limit")
    case 5: violations.read(text, &cursor, "cursor")
    default: break
    }
  }
}
