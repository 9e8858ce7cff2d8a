// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Wire

extension Notebook {
  /// What a list of notebooks is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By title, the least first.
    case title = 1
    /// By title, the greatest first.
    case titleDesc = 2
    /// By created at, the least first.
    case createdAt = 3
    /// By created at, the greatest first.
    case createdAtDesc = 4

    public static let names = NameTable("title 1 titleDesc 2 createdAt 3 createdAtDesc 4")
  }
}
