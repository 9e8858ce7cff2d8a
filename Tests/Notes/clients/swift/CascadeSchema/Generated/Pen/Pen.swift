// Generated from Schema/pen.graphql by codegen. Do not edit.

public import CascadeClient

/// A pen that one may borrow; no rule serves it.
public struct Pen: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// What is written on it.
  public var name: String
  /// What it cost, as unpadded base64url of the bill.
  public var bill: String?
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(id: String, name: String, bill: String? = nil, version: Int) {
    self.id = id
    self.name = name
    self.bill = bill
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    name = try members.read("name")
    bill = try members.readOptional("bill")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("name", name)
    members.writeNullable("bill", bill)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Pen", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "bill", .string, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
