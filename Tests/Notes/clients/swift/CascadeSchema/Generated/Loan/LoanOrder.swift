// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

extension Loan {
  /// What a list of loans is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By taken at, the least first.
    public static let takenAt = Order(rawValue: "takenAt")
    /// By taken at, the greatest first.
    public static let takenAtDesc = Order(rawValue: "takenAtDesc")

    public static let facts = EnumFacts([
      ("takenAt", 1),
      ("takenAtDesc", 2),
    ])
  }
}
