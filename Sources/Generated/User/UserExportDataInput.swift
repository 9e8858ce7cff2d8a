// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension User.ExportData {
  /// The input of `user.exportData`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// How many calls at most.
    public var limit: Int = 1000
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil

    public static let fields = NameTable("userId 1011! limit 1 cursor 2")

    public init() {}
  }
}

extension User.ExportData.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1011: try json.read(&userId)
      case 1: try json.read(&limit)
      case 2: try json.read(&cursor)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.endObject()
  }
}

extension User.ExportData.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1011: try reader.read(&userId)
      case 1: try reader.read(&limit)
      case 2: try reader.read(&cursor)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, limit)
    writer.field(2, cursor)
    writer.field(1011, userId)
  }
}

extension User.ExportData.Input {
  public func validate(into violations: inout Violations) {
    violations.range(limit, 1...1000, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension User.ExportData.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1011: violations.read(text, &userId, "userId")
    case 1: violations.read(text, &limit, "limit")
    case 2: violations.read(text, &cursor, "cursor")
    default: break
    }
  }

  public var scopeID: String? { userId.description }
}
