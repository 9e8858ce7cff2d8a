// Generated from Schema/config.graphql by codegen. Do not edit.

public import Wire

/// What the server is run for.
public enum ServerMode: Int, WireEnum, CaseIterable {
  /// On one's own machine.
  case development = 1
  /// For others.
  case production = 2

  public static let names = NameTable("development 1 production 2")
}
