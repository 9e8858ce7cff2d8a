// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// Where getting media can go wrong.
public enum PlaybackLayer: Int, WireEnum, CaseIterable {
  /// The credentials for the provider.
  case credential = 1
  /// The provider, which says where media are.
  case provider = 2
  /// The server that holds the media.
  case upstream = 3
  /// The way to either.
  case network = 4

  public static let names = NameTable("credential 1 provider 2 upstream 3 network 4")
}
