// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// What a login wants beside the password.
public struct SecondFactorRequest: SchemaMessage {
  /// Given back with the second factor.
  public var token: String
  /// Any of these will do.
  public var factors: [SecondFactor]
  /// Where a code by email would go, with most of its letters hidden; null where none would.
  public var maskedEmail: String?
  /// Until when.
  public var expiresAt: Timestamp

  public init(token: String, factors: [SecondFactor] = [], maskedEmail: String? = nil, expiresAt: Timestamp) {
    self.token = token
    self.factors = factors
    self.maskedEmail = maskedEmail
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    token = try members.read("token")
    factors = try members.readList("factors")
    maskedEmail = try members.readOptional("maskedEmail")
    expiresAt = try members.read("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("token", token)
    members.writeList("factors", factors)
    members.writeNullable("maskedEmail", maskedEmail)
    members.write("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("SecondFactorRequest", [
    FieldFacts(1, "token", .string),
    FieldFacts(2, "factors", .enumeration(SecondFactor.self), isList: true),
    FieldFacts(4, "maskedEmail", .string, isNullable: true),
    FieldFacts(3, "expiresAt", .timestamp),
  ])
}
