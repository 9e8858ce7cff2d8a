// Generated from Schema/pen.graphql by codegen. Do not edit.

public import Wire

extension Pen {
  /// What a list of pens is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By name, the least first.
    case name = 1
    /// By name, the greatest first.
    case nameDesc = 2

    public static let names = NameTable("name 1 nameDesc 2")
  }
}
