// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// Whose server the bytes come from.
public enum PlaybackDelivery: Int, WireEnum, CaseIterable {
  /// The source's own: the player sends the headers that are given.
  case direct = 1
  /// This one: no headers are needed.
  case proxy = 2

  public static let names = NameTable("direct 1 proxy 2")
}
