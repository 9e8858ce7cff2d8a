// Generated from Schema/loan.graphql by codegen. Do not edit.

public import Wire

extension Loan {
  /// What a list of loans is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By taken at, the least first.
    case takenAt = 1
    /// By taken at, the greatest first.
    case takenAtDesc = 2

    public static let names = NameTable("takenAt 1 takenAtDesc 2")
  }
}
