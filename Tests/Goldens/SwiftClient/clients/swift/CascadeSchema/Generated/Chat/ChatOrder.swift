// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

extension Chat {
  /// What chat is sorted by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By `sequence`.
    public static let sequence = Order(rawValue: "sequence")

    public static let facts = EnumFacts([
      ("sequence", 1),
    ])
  }
}
