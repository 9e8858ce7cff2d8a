// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import Wire

/// How pages look.
public enum Theme: Int, WireEnum, CaseIterable {
  /// As the system is set.
  case system = 1
  /// Dark on light.
  case light = 2
  /// Light on dark.
  case dark = 3

  public static let names = NameTable("system 1 light 2 dark 3")
}
