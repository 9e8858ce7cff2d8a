// Generated from Schema/reader.graphql by codegen. Do not edit.

public import CascadeClient

/// Somebody who has the notebook open.
public struct Reader: SchemaMessage {
  /// Its identity, as long as it reads.
  public var id: String
  /// The notebook that it belongs to.
  public var notebookId: String
  /// Who reads.
  public var name: String
  /// Since when.
  public var since: Timestamp

  public init(id: String, notebookId: String, name: String, since: Timestamp) {
    self.id = id
    self.notebookId = notebookId
    self.name = name
    self.since = since
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    notebookId = try members.read("notebookId")
    name = try members.read("name")
    since = try members.read("since")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("notebookId", notebookId)
    members.write("name", name)
    members.write("since", since)
  }

  public static let facts = MessageFacts("Reader", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "notebookId", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "since", .timestamp),
  ])
}
