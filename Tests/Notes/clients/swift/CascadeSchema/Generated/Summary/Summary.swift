// Generated from Schema/summary.graphql by codegen. Do not edit.

public import CascadeClient

/// What is in a notebook at a glance, for who asks.
public struct Summary: SchemaMessage {
  /// The notebook that it belongs to.
  public var notebookId: String
  /// The titles of the notes, as many as were asked for.
  public var titles: [String]
  /// How long it takes to read all of it.
  public var readingTime: Duration
  /// Until when this holds; null when it holds until the notebook changes.
  public var expiresAt: Timestamp?

  public init(notebookId: String, titles: [String] = [], readingTime: Duration, expiresAt: Timestamp? = nil) {
    self.notebookId = notebookId
    self.titles = titles
    self.readingTime = readingTime
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    notebookId = try members.read("notebookId")
    titles = try members.readList("titles")
    readingTime = try members.read("readingTime")
    expiresAt = try members.readOptional("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("notebookId", notebookId)
    members.writeList("titles", titles)
    members.write("readingTime", readingTime)
    members.writeNullable("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("Summary", [
    FieldFacts(1010, "notebookId", .string),
    FieldFacts(1, "titles", .string, isList: true),
    FieldFacts(2, "readingTime", .duration),
    FieldFacts(3, "expiresAt", .timestamp, isNullable: true),
  ])
}
