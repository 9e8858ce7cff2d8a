// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import CascadeClient

extension LinkedIdentity {
  /// What a list of linked identitys is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By created at, the least first.
    public static let createdAt = Order(rawValue: "createdAt")
    /// By created at, the greatest first.
    public static let createdAtDesc = Order(rawValue: "createdAtDesc")

    public static let facts = EnumFacts([
      ("createdAt", 1),
      ("createdAtDesc", 2),
    ])
  }
}
