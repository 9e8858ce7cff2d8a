// Generated from Schema/summary.graphql by codegen. Do not edit.

public import CascadeClient

/// What a reader wants of a summary.
public struct SummaryOptions: SchemaMessage {
  /// How many titles at most.
  public var maxTitles: Int?
  /// Only of notes that are so important; of all when nothing is said.
  public var priorities: [NotePriority]
  /// How the titles are to look; as they are when left out.
  public var look: SummaryLook?

  public init(maxTitles: Int? = nil, priorities: [NotePriority] = [], look: SummaryLook? = nil) {
    self.maxTitles = maxTitles
    self.priorities = priorities
    self.look = look
  }

  public init(members: Members) throws(DecodeError) {
    maxTitles = try members.readOptional("maxTitles")
    priorities = try members.readList("priorities")
    look = try members.readOptional("look")
  }

  public func write(into members: inout Members) {
    members.writeSaid("maxTitles", maxTitles)
    members.writeUnlessEmpty("priorities", priorities)
    members.writeSaid("look", look)
  }

  public static let facts = MessageFacts("SummaryOptions", [
    FieldFacts(1, "maxTitles", .int),
    FieldFacts(2, "priorities", .enumeration(NotePriority.self), isList: true),
    FieldFacts(3, "look", .message(SummaryLook.self), isNullable: true),
  ])
}

extension SummaryOptions {
  /// What its fields are held to.
  public enum Limits {
    public static let maxTitles = FieldLimits(minimum: 0, maximum: 100)
    public static let priorities = FieldLimits(minCount: 0, maxCount: 4)
  }
}
