// Generated from Schema/report.graphql by codegen. Do not edit.

public import CascadeClient

/// Something that is not right.
public struct Report: SchemaMessage {
  /// Its identity.
  public var id: String
  /// Why.
  public var reasons: [Reason]
  /// The revision of its last change.
  public var version: Int

  public init(id: String, reasons: [Reason] = [], version: Int) {
    self.id = id
    self.reasons = reasons
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    reasons = try members.readList("reasons")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.writeList("reasons", reasons)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Report", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "reasons", .enumeration(Reason.self), isList: true),
    FieldFacts(1004, "version", .int),
  ])
}
