// Generated from Schema/report.graphql by codegen. Do not edit.

public import CascadeClient

extension Report.Create {
  /// What `report.create` takes.
  public struct Input: SchemaMessage {
    /// Why.
    public var reasons: [Reason]
    /// Repeats with the same id are done once.
    public var operationId: String?

    public init(reasons: [Reason] = [], operationId: String? = nil) {
      self.reasons = reasons
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      reasons = try members.readList("reasons")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.writeUnlessEmpty("reasons", reasons)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("ReportCreateInput", [
      FieldFacts(2, "reasons", .enumeration(Reason.self), isList: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Report.Create.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let reasons = FieldLimits(minCount: 1, maxCount: 3)
  }
}
