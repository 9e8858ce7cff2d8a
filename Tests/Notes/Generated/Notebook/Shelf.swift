// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Wire

/// Where a notebook stands.
public enum Shelf: Int, WireEnum, CaseIterable {
  /// At hand.
  case top = 1
  /// A little out of reach.
  case middle = 2
  /// Where one has to kneel.
  case bottom = 3
  /// In the attic.
  ///
  /// - Warning: Deprecated. The attic was cleared.
  case attic = 4

  public static let names = NameTable("top 1 middle 2 bottom 3 attic 4")
}
