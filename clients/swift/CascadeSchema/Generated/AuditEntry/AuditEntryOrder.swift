// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import CascadeClient

extension AuditEntry {
  /// What a list of audit entrys is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By at, the least first.
    public static let at = Order(rawValue: "at")
    /// By at, the greatest first.
    public static let atDesc = Order(rawValue: "atDesc")

    public static let facts = EnumFacts([
      ("at", 1),
      ("atDesc", 2),
    ])
  }
}
