// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey.Begin {
  /// The input of `passkey.begin`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, operationId: String? = nil) {
      self.userId = userId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PasskeyBeginInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
