// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import CascadeClient

extension SecondFactors.Drop {
  /// The input of `secondFactors.drop`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// Which; all of them where it is left out.
    public var factor: SecondFactor?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, factor: SecondFactor? = nil, operationId: String? = nil) {
      self.userId = userId
      self.factor = factor
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      factor = try members.readOptional("factor")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.writeSaid("factor", factor)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("SecondFactorsDropInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1, "factor", .enumeration(SecondFactor.self), isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
