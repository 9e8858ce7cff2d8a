// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Entries were added to a LOG, or hidden.
public struct EntriesChange: SchemaMessage {
  /// Which: `chat`.
  public var resource: String
  /// Which view of it; null for all of it.
  public var view: String?
  /// The version after it.
  public var next: Int
  /// In the order of their sequence. New ones follow on the last one without a gap, or something is missing.
  public var entries: [LogEntry]

  public init(resource: String, view: String? = nil, next: Int, entries: [LogEntry] = []) {
    self.resource = resource
    self.view = view
    self.next = next
    self.entries = entries
  }

  public init(members: Members) throws(DecodeError) {
    resource = try members.read("resource")
    view = try members.readOptional("view")
    next = try members.read("next")
    entries = try members.readList("entries")
  }

  public func write(into members: inout Members) {
    members.write("resource", resource)
    members.writeNullable("view", view)
    members.write("next", next)
    members.writeList("entries", entries)
  }

  public static let facts = MessageFacts("EntriesChange", [
    FieldFacts(1, "resource", .string),
    FieldFacts(2, "view", .string, isNullable: true),
    FieldFacts(3, "next", .int),
    FieldFacts(4, "entries", .union(LogEntry.self), isList: true),
  ])
}
