// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// The present state of what is observed, where the client has none that changes could apply to.
public struct SnapshotMessage: SchemaMessage {
  /// The observation's name.
  public var id: String
  /// The key by which changes name this view of the resource; null for all of it.
  public var view: String?
  /// The version that the next change builds on.
  public var version: Int
  /// The resource; of one with items or entries, a page of them: `items` and `nextCursor`.
  public var value: JSON
  /// Of a LOG: the sequence of its last entry, be it hidden by now. What comes next follows on it. Null for all others.
  public var lastSequence: Int?

  public init(id: String, view: String? = nil, version: Int, value: JSON, lastSequence: Int? = nil) {
    self.id = id
    self.view = view
    self.version = version
    self.value = value
    self.lastSequence = lastSequence
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    view = try members.readOptional("view")
    version = try members.read("version")
    value = try members.read("value")
    lastSequence = try members.readOptional("lastSequence")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.writeNullable("view", view)
    members.write("version", version)
    members.write("value", value)
    members.writeNullable("lastSequence", lastSequence)
  }

  public static let facts = MessageFacts("SnapshotMessage", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "view", .string, isNullable: true),
    FieldFacts(3, "version", .int),
    FieldFacts(4, "value", .payload),
    FieldFacts(5, "lastSequence", .int, isNullable: true),
  ])
}
