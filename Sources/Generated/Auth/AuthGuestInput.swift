// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Auth.Guest {
  /// The input of `auth.guest`.
  public struct Input: Sendable, Equatable {
    /// The room.
    public var roomId: ID<Room> = .unset
    /// What people in the room shall call the guest; something is made up where it is empty.
    public var displayName: String = ""
    /// What the link to the room carried, where it carried something.
    public var invitation: String? = nil
    /// The room's password, where it has one.
    public var password: String? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("roomId 1! displayName 2 invitation 3 password 4 operationId 1002")

    public init() {}
  }
}

extension Auth.Guest.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&roomId)
      case 2: try json.read(&displayName)
      case 3: try json.read(&invitation)
      case 4: try json.read(&password)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("displayName", displayName)
    json.field("invitation", invitation)
    json.field("password", password)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Auth.Guest.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&roomId)
      case 2: try reader.read(&displayName)
      case 3: try reader.read(&invitation)
      case 4: try reader.read(&password)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, roomId)
    writer.field(2, displayName)
    writer.field(3, invitation)
    writer.field(4, password)
    writer.field(1002, operationId)
  }
}

extension Auth.Guest.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(displayName, 0...64, "displayName")
    violations.length(invitation, 0...512, "invitation")
    violations.length(password, 0...128, "password")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Auth.Guest.Input: OperationInput {
  public static let bodyFields = NameTable("roomId 1! displayName 2 invitation 3 password 4")

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
