// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Passkey.Patch {
  /// The input of `passkey.patch`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// The passkey that it is about.
    public var passkeyId: ID<Passkey> = .unset
    /// What to change.
    public var patch: Passkey.Patch = Passkey.Patch()
    /// The fields to change: those named here and absent in the patch are cleared.
    public var updateMask: FieldMask? = nil
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      "userId 1010! passkeyId 1011! patch 1005! expectedVersion 1001 operationId 1002")

    public init() {}
  }
}

extension Passkey.Patch.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1011: try json.read(&passkeyId)
      case 1005: try json.read(&patch)
      case 1001: try json.read(&expectedVersion)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("passkeyId", passkeyId)
    json.field("patch", patch)
    json.field("expectedVersion", expectedVersion)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Passkey.Patch.Input: ProtobufMessage {
  public static let maskedFields = NameTable(
    "userId 1010! passkeyId 1011! patch 1005! expectedVersion 1001 operationId 1002 updateMask 1003")

  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var mask = FieldMask()
    var fields = reader.begin(Self.maskedFields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1011: try reader.read(&passkeyId)
      case 1005: try reader.read(&patch)
      case 1003: try reader.read(&mask, of: Passkey.Patch.fields)
      case 1001: try reader.read(&expectedVersion)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
    if !mask.isEmpty {
      updateMask = mask
      reader.inside("patch") { patch.restrict(to: mask, &$0) }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1001, expectedVersion)
    writer.field(1002, operationId)
    writer.field(1005, patch)
    writer.field(1010, userId)
    writer.field(1011, passkeyId)
  }
}

extension Passkey.Patch.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.inside("patch") { patch.validate(into: &$0) }
    violations.range(expectedVersion, 0...Int.max, "expectedVersion")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Passkey.Patch.Input: OperationInput {
  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try patch.read(from: &json)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &userId, "userId")
    case 1011: violations.read(text, &passkeyId, "passkeyId")
    case 1001: violations.read(text, &expectedVersion, "expectedVersion")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { userId.description }
}
