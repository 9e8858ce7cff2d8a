// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import CascadeClient

extension NoteEvent {
  /// What a list of note events is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By sequence, the least first.
    public static let sequence = Order(rawValue: "sequence")
    /// By sequence, the greatest first.
    public static let sequenceDesc = Order(rawValue: "sequenceDesc")

    public static let facts = EnumFacts([
      ("sequence", 1),
      ("sequenceDesc", 2),
    ])
  }
}
