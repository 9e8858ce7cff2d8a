// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

/// A notebook that somebody took along.
public struct Loan: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// The notebook that it belongs to.
  public var notebookId: String
  /// Who took it along.
  public var borrower: String
  /// When.
  public var takenAt: Timestamp
  /// Where to; everybody may know.
  public var destination: String
  /// What for; who took it along and those who run the notebook know.
  public var purpose: String?
  /// What is written on its tag; who took it along knows.
  public var tag: String?
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    notebookId: String,
    borrower: String,
    takenAt: Timestamp,
    destination: String,
    purpose: String? = nil,
    tag: String? = nil,
    version: Int
  ) {
    self.id = id
    self.notebookId = notebookId
    self.borrower = borrower
    self.takenAt = takenAt
    self.destination = destination
    self.purpose = purpose
    self.tag = tag
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    notebookId = try members.read("notebookId")
    borrower = try members.read("borrower")
    takenAt = try members.read("takenAt")
    destination = try members.read("destination")
    purpose = try members.readOptional("purpose")
    tag = try members.readOptional("tag")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("notebookId", notebookId)
    members.write("borrower", borrower)
    members.write("takenAt", takenAt)
    members.write("destination", destination)
    members.writeNullable("purpose", purpose)
    members.writeNullable("tag", tag)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Loan", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "notebookId", .string),
    FieldFacts(2, "borrower", .string),
    FieldFacts(3, "takenAt", .timestamp),
    FieldFacts(4, "destination", .string),
    FieldFacts(5, "purpose", .string, isNullable: true),
    FieldFacts(6, "tag", .string, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
