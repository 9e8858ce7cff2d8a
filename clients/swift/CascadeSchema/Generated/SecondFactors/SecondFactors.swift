// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import CascadeClient

/// The second factors of a user.
public struct SecondFactors: SchemaMessage {
  /// The user that it belongs to.
  public var userId: String
  /// Which there are; signing in asks for one of them. None where signing in takes one factor.
  public var factors: [SecondFactor]
  /// How many recovery codes are left.
  public var recoveryCodes: Int
  /// Where codes by email would go, with most of its letters hidden; null where no address was confirmed.
  public var maskedEmail: String?

  public init(userId: String, factors: [SecondFactor] = [], recoveryCodes: Int, maskedEmail: String? = nil) {
    self.userId = userId
    self.factors = factors
    self.recoveryCodes = recoveryCodes
    self.maskedEmail = maskedEmail
  }

  public init(members: Members) throws(DecodeError) {
    userId = try members.read("userId")
    factors = try members.readList("factors")
    recoveryCodes = try members.read("recoveryCodes")
    maskedEmail = try members.readOptional("maskedEmail")
  }

  public func write(into members: inout Members) {
    members.write("userId", userId)
    members.writeList("factors", factors)
    members.write("recoveryCodes", recoveryCodes)
    members.writeNullable("maskedEmail", maskedEmail)
  }

  public static let facts = MessageFacts("SecondFactors", [
    FieldFacts(1010, "userId", .string),
    FieldFacts(1, "factors", .enumeration(SecondFactor.self), isList: true),
    FieldFacts(2, "recoveryCodes", .int),
    FieldFacts(3, "maskedEmail", .string, isNullable: true),
  ])
}
