// Generated from Schema/summary.graphql by codegen. Do not edit.

public import CascadeClient

extension Summary.Get {
  /// The input of `summary.get`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// How many titles at most.
    public var maxTitles: Int?
    /// Only of notes that are so important; of all when nothing is said.
    public var priorities: [NotePriority]
    /// How the titles are to look; as they are when left out.
    public var look: SummaryLook?

    public init(
      notebookId: String, maxTitles: Int? = nil, priorities: [NotePriority] = [], look: SummaryLook? = nil
    ) {
      self.notebookId = notebookId
      self.maxTitles = maxTitles
      self.priorities = priorities
      self.look = look
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      maxTitles = try members.readOptional("maxTitles")
      priorities = try members.readList("priorities")
      look = try members.readOptional("look")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.writeSaid("maxTitles", maxTitles)
      members.writeUnlessEmpty("priorities", priorities)
      members.writeSaid("look", look)
    }

    public static let facts = MessageFacts("SummaryGetInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1, "maxTitles", .int, in: .query),
      FieldFacts(2, "priorities", .enumeration(NotePriority.self), isList: true, in: .query),
      FieldFacts(3, "look", .message(SummaryLook.self), isNullable: true, in: .query),
    ])
  }
}

extension Summary.Get.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let maxTitles = FieldLimits(minimum: 0, maximum: 100)
    public static let priorities = FieldLimits(minCount: 0, maxCount: 4)
  }
}
