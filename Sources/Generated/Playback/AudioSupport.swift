// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// What sound a player can play.
public enum AudioSupport: Int, WireEnum, CaseIterable {
  /// Two channels.
  case stereo = 1
  /// More than two channels.
  case surround = 2
  /// More than two channels, and nothing lost in coding.
  case lossless = 3

  public static let names = NameTable("stereo 1 surround 2 lossless 3")
}
