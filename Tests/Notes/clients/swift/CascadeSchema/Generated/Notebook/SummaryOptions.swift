// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// What a reader wants of a summary.
public struct SummaryOptions: SchemaMessage {
  /// How many titles at most.
  public var maxTitles: Int?

  public init(maxTitles: Int? = nil) {
    self.maxTitles = maxTitles
  }

  public init(members: Members) throws(DecodeError) {
    maxTitles = try members.readOptional("maxTitles")
  }

  public func write(into members: inout Members) {
    members.writeSaid("maxTitles", maxTitles)
  }

  public static let facts = MessageFacts("SummaryOptions", [
    FieldFacts(1, "maxTitles", .int),
  ])
}

extension SummaryOptions {
  /// What its fields are held to.
  public enum Limits {
    public static let maxTitles = FieldLimits(minimum: 0, maximum: 100)
  }
}
