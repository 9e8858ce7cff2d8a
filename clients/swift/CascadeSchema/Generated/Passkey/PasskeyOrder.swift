// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey {
  /// What a list of passkeys is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By created at, the least first.
    public static let createdAt = Order(rawValue: "createdAt")
    /// By created at, the greatest first.
    public static let createdAtDesc = Order(rawValue: "createdAtDesc")
    /// By last used at, the least first.
    public static let lastUsedAt = Order(rawValue: "lastUsedAt")
    /// By last used at, the greatest first.
    public static let lastUsedAtDesc = Order(rawValue: "lastUsedAtDesc")

    public static let facts = EnumFacts([
      ("createdAt", 1),
      ("createdAtDesc", 2),
      ("lastUsedAt", 3),
      ("lastUsedAtDesc", 4),
    ])
  }
}
