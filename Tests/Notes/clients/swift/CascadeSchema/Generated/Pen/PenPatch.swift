// Generated from Schema/pen.graphql by codegen. Do not edit.

public import CascadeClient

extension Pen {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What is written on it.
    public var name: String?
    /// What it cost, as unpadded base64url of the bill.
    public var bill: Change<String>

    public init(name: String? = nil, bill: Change<String> = .keep) {
      self.name = name
      self.bill = bill
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.readOptional("name")
      bill = try members.readChange("bill")
    }

    public func write(into members: inout Members) {
      members.writeSaid("name", name)
      members.writeChange("bill", bill)
    }

    public static let facts = MessageFacts("PenPatch", isPatch: true, [
      FieldFacts(2, "name", .string),
      FieldFacts(3, "bill", .string, isNullable: true),
    ])
  }
}

extension Pen.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 50, format: "name")
    public static let bill = FieldLimits(minLength: 0, maxLength: 4096, format: "base64url")
  }
}
