// Generated from Schema/member.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Member.SetPermissions {
  /// The input of `member.setPermissions`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// The member that it is about.
    public var memberId: ID<Member> = .unset
    /// What it is from now on: administrator or member; a guest stays one.
    public var role: Role = .creator
    /// What it may beside what that role may here.
    public var additions: [Permission] = []
    /// What it may not.
    public var removals: [Permission] = []
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      "roomId 1010! memberId 1011! role 1! additions 2 removals 3 expectedVersion 1001 operationId 1002")

    public init() {}
  }
}

extension Member.SetPermissions.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1011: try json.read(&memberId)
      case 1: try json.read(&role)
      case 2: try json.read(&additions, max: 64)
      case 3: try json.read(&removals, max: 64)
      case 1001: try json.read(&expectedVersion)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("memberId", memberId)
    json.field("role", role)
    json.field("additions", additions)
    json.field("removals", removals)
    json.field("expectedVersion", expectedVersion)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Member.SetPermissions.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1011: try reader.read(&memberId)
      case 1: try reader.read(&role)
      case 2: try reader.read(&additions, max: 64)
      case 3: try reader.read(&removals, max: 64)
      case 1001: try reader.read(&expectedVersion)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, role)
    writer.field(2, additions)
    writer.field(3, removals)
    writer.field(1001, expectedVersion)
    writer.field(1002, operationId)
    writer.field(1010, roomId)
    writer.field(1011, memberId)
  }
}

extension Member.SetPermissions.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.count(additions, 0...64, "additions")
    violations.count(removals, 0...64, "removals")
    violations.range(expectedVersion, 0...Int.max, "expectedVersion")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Member.SetPermissions.Input: OperationInput {
  public static let bodyFields = NameTable("role 1! additions 2 removals 3")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 1011: violations.read(text, &memberId, "memberId")
    case 1001: violations.read(text, &expectedVersion, "expectedVersion")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
