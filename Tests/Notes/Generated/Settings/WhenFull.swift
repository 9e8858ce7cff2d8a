// Generated from Schema/settings.graphql by codegen. Do not edit.

public import Wire

/// What is done when the disk is full.
public enum WhenFull: Int, WireEnum, CaseIterable {
  /// New notes are refused.
  case refuse = 1
  /// The oldest deleted notes go.
  case dropOldest = 2

  public static let names = NameTable("refuse 1 dropOldest 2")
}
