// Generated from Schema/media.graphql by codegen. Do not edit.

public import Wire

/// Whether a media can be watched.
public enum MediaAvailability: Int, WireEnum, CaseIterable {
  /// As far as is known.
  case available = 1
  /// No: who added it may not use the source any more, or is gone.
  case creatorInactive = 2
  /// No: its source does not have it any more.
  case sourceGone = 3

  public static let names = NameTable("available 1 creatorInactive 2 sourceGone 3")
}
