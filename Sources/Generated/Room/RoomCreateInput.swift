// Generated from Schema/room.graphql by codegen. Do not edit.

public import API
public import Wire

extension Room.Create {
  /// The input of `room.create`.
  public struct Input: Sendable, Equatable {
    /// What people call it.
    public var name: String = ""
    /// What it is about.
    public var description: String = ""
    /// Who finds it.
    public var visibility: RoomVisibility = .unlisted
    /// What kind of room it is, in a word that the server's operators chose.
    public var category: String? = nil
    /// Words to find it by.
    public var labels: [String] = []
    /// How many may be members at once.
    public var maxMembers: Int = 100
    /// The password that guards the door; never shown.
    public var password: String? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      "name 2! description 3 visibility 4 category 5 labels 6 maxMembers 7 password 8 operationId 1002")

    public init() {}
  }
}

extension Room.Create.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 2: try json.read(&name)
      case 3: try json.read(&description)
      case 4: try json.read(&visibility)
      case 5: try json.read(&category)
      case 6: try json.read(&labels, max: 10)
      case 7: try json.read(&maxMembers)
      case 8: try json.read(&password)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("description", description)
    json.field("visibility", visibility)
    json.field("category", category)
    json.field("labels", labels)
    json.field("maxMembers", maxMembers)
    json.field("password", password)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Room.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&visibility)
      case 5: try reader.read(&category)
      case 6: try reader.read(&labels, max: 10)
      case 7: try reader.read(&maxMembers)
      case 8: try reader.read(&password)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, name)
    writer.field(3, description)
    writer.field(4, visibility)
    writer.field(5, category)
    writer.field(6, labels)
    writer.field(7, maxMembers)
    writer.field(8, password)
    writer.field(1002, operationId)
  }
}

extension Room.Create.Input {
  static let categoryPattern = Pattern("[a-z0-9-]+")
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(name, 1...128, "name")
    violations.length(description, 0...500, "description")
    violations.length(category, 1...32, "category")
    violations.pattern(category, Self.categoryPattern, "category")
    violations.count(labels, 0...10, "labels")
    violations.each(labels, "labels") { $0.length($1, 1...32) }
    violations.range(maxMembers, 1...10_000, "maxMembers")
    violations.length(password, 4...128, "password")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Room.Create.Input: OperationInput {
  public static let bodyFields = NameTable(
    "name 2! description 3 visibility 4 category 5 labels 6 maxMembers 7 password 8")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }
}
