// Generated from Schema/summary.graphql by codegen. Do not edit.

public import CascadeClient

/// How titles are to look.
public struct SummaryLook: SchemaMessage {
  /// Whether they are in capitals.
  public var isLoud: Bool?
  /// How many characters there are of each.
  public var length: Int?

  public init(isLoud: Bool? = nil, length: Int? = nil) {
    self.isLoud = isLoud
    self.length = length
  }

  public init(members: Members) throws(DecodeError) {
    isLoud = try members.readOptional("isLoud")
    length = try members.readOptional("length")
  }

  public func write(into members: inout Members) {
    members.writeSaid("isLoud", isLoud)
    members.writeSaid("length", length)
  }

  public static let facts = MessageFacts("SummaryLook", [
    FieldFacts(1, "isLoud", .boolean),
    FieldFacts(2, "length", .int),
  ])
}

extension SummaryLook {
  /// What its fields are held to.
  public enum Limits {
    public static let length = FieldLimits(minimum: 1, maximum: 200)
  }
}
