// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.Refresh {
  /// The input of `auth.refresh`.
  public struct Input: SchemaMessage {
    /// The refresh token that came last.
    public var refreshToken: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(refreshToken: String, operationId: String? = nil) {
      self.refreshToken = refreshToken
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      refreshToken = try members.read("refreshToken")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("refreshToken", refreshToken)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthRefreshInput", [
      FieldFacts(1, "refreshToken", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.Refresh.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let refreshToken = FieldLimits(minLength: 1, maxLength: 512)
  }
}
