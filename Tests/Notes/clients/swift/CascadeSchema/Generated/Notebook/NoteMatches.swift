// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// Notes that were found.
public struct NoteMatches: SchemaMessage {
  /// The best first.
  public var items: [NoteMatch]
  /// How many there are in all.
  public var total: Int

  public init(items: [NoteMatch] = [], total: Int) {
    self.items = items
    self.total = total
  }

  public init(members: Members) throws(DecodeError) {
    items = try members.readList("items")
    total = try members.read("total")
  }

  public func write(into members: inout Members) {
    members.writeList("items", items)
    members.write("total", total)
  }

  public static let facts = MessageFacts("NoteMatches", [
    FieldFacts(1, "items", .message(NoteMatch.self), isList: true),
    FieldFacts(2, "total", .int),
  ])
}
