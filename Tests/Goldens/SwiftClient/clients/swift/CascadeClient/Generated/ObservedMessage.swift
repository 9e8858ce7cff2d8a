// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// The initial state is complete; from here on changes come in frames.
public struct ObservedMessage: SchemaMessage {
  /// The observation's name.
  public var id: String
  /// The key by which changes name this view of the resource; null for all of it.
  public var view: String?
  /// The version that the next change builds on.
  public var version: Int
  /// The revision that a client may resume from, from here on.
  public var revision: Int
  /// How many items the initial state had.
  public var count: Int

  public init(id: String, view: String? = nil, version: Int, revision: Int, count: Int) {
    self.id = id
    self.view = view
    self.version = version
    self.revision = revision
    self.count = count
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    view = try members.readOptional("view")
    version = try members.read("version")
    revision = try members.read("revision")
    count = try members.read("count")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.writeNullable("view", view)
    members.write("version", version)
    members.write("revision", revision)
    members.write("count", count)
  }

  public static let facts = MessageFacts("ObservedMessage", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "view", .string, isNullable: true),
    FieldFacts(3, "version", .int),
    FieldFacts(4, "revision", .int),
    FieldFacts(5, "count", .int),
  ])
}
