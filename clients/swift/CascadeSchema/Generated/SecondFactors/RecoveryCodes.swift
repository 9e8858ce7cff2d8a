// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import CascadeClient

/// Codes for the day when all else is lost, each good once. They are told this one time.
public struct RecoveryCodes: SchemaMessage {
  /// None where there were some already.
  public var codes: [String]

  public init(codes: [String] = []) {
    self.codes = codes
  }

  public init(members: Members) throws(DecodeError) {
    codes = try members.readList("codes")
  }

  public func write(into members: inout Members) {
    members.writeList("codes", codes)
  }

  public static let facts = MessageFacts("RecoveryCodes", [
    FieldFacts(1, "codes", .string, isList: true),
  ])
}
