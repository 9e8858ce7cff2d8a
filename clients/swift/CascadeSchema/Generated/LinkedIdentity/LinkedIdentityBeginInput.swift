// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import CascadeClient

extension LinkedIdentity.Begin {
  /// The input of `linkedIdentity.begin`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The service.
    public var providerId: String
    /// Where the browser goes in the end: a path of this server.
    public var returnTo: String?
    /// Where a program waits for the browser instead: http://127.0.0.1, at this port.
    public var loopbackPort: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      userId: String,
      providerId: String,
      returnTo: String? = nil,
      loopbackPort: Int? = nil,
      operationId: String? = nil
    ) {
      self.userId = userId
      self.providerId = providerId
      self.returnTo = returnTo
      self.loopbackPort = loopbackPort
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      providerId = try members.read("providerId")
      returnTo = try members.readOptional("returnTo")
      loopbackPort = try members.readOptional("loopbackPort")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("providerId", providerId)
      members.writeSaid("returnTo", returnTo)
      members.writeSaid("loopbackPort", loopbackPort)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("LinkedIdentityBeginInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1, "providerId", .string),
      FieldFacts(2, "returnTo", .string),
      FieldFacts(3, "loopbackPort", .int, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension LinkedIdentity.Begin.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let returnTo = FieldLimits(minLength: 0, maxLength: 512)
    public static let loopbackPort = FieldLimits(minimum: 1, maximum: 65_535)
  }
}
