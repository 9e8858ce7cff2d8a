// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Change a resource. A `result` answers, or an `error`.
public struct PatchMessage: SchemaMessage {
  /// The client's name for the answer.
  public var id: String
  /// What to change: `playbackState`.
  public var resource: String
  /// Which item, of a resource with items.
  public var key: String?
  /// The version that the client saw; where it is another by now, nothing is changed.
  public var base: Int?
  /// What to change: a field that is not there stays, null clears.
  public var patch: JSON
  /// Names this very change: a repeat answers what the first did.
  public var operationId: String?

  public init(
    id: String, resource: String, key: String? = nil, base: Int? = nil, patch: JSON, operationId: String? = nil
  ) {
    self.id = id
    self.resource = resource
    self.key = key
    self.base = base
    self.patch = patch
    self.operationId = operationId
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    resource = try members.read("resource")
    key = try members.readOptional("key")
    base = try members.readOptional("base")
    patch = try members.read("patch")
    operationId = try members.readOptional("operationId")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("resource", resource)
    members.writeSaid("key", key)
    members.writeSaid("base", base)
    members.write("patch", patch)
    members.writeSaid("operationId", operationId)
  }

  public static let facts = MessageFacts("PatchMessage", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "resource", .string),
    FieldFacts(3, "key", .string, isNullable: true),
    FieldFacts(4, "base", .int, isNullable: true),
    FieldFacts(5, "patch", .payload),
    FieldFacts(6, "operationId", .string, isNullable: true),
  ])
}

extension PatchMessage {
  /// What its fields are held to.
  public enum Limits {
    public static let id = FieldLimits(minLength: 1, maxLength: 128)
    public static let resource = FieldLimits(minLength: 1, maxLength: 128)
    public static let key = FieldLimits(minLength: 1, maxLength: 128)
    public static let base = FieldLimits(minimum: 0)
    public static let operationId = FieldLimits(minLength: 1, maxLength: 128)
  }
}
