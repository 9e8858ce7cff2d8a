// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.BeginPasskey {
  /// The input of `auth.beginPasskey`.
  public struct Input: SchemaMessage {
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(operationId: String? = nil) {
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthBeginPasskeyInput", [
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
