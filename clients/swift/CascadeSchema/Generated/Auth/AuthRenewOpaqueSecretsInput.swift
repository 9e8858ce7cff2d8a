// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.RenewOpaqueSecrets {
  /// The input of `auth.renewOpaqueSecrets`.
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

    public static let facts = MessageFacts("AuthRenewOpaqueSecretsInput", [
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
