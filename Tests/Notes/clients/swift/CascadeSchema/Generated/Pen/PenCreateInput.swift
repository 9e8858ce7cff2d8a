// Generated from Schema/pen.graphql by codegen. Do not edit.

public import CascadeClient

extension Pen.Create {
  /// The input of `pen.create`.
  public struct Input: SchemaMessage {
    /// What is written on it.
    public var name: String
    /// What it cost, as unpadded base64url of the bill.
    public var bill: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(name: String, bill: String? = nil, operationId: String? = nil) {
      self.name = name
      self.bill = bill
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.read("name")
      bill = try members.readOptional("bill")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("name", name)
      members.writeSaid("bill", bill)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PenCreateInput", [
      FieldFacts(2, "name", .string),
      FieldFacts(3, "bill", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Pen.Create.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 50, format: "name")
    public static let bill = FieldLimits(minLength: 0, maxLength: 4096, format: "base64url")
  }
}
