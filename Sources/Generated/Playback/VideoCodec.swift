// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// How pictures are coded.
public enum VideoCodec: Int, WireEnum, CaseIterable {
  /// H.264.
  case h264 = 1
  /// H.265.
  case hevc = 2
  /// VP9.
  case vp9 = 3
  /// AV1.
  case av1 = 4

  public static let names = NameTable("h264 1 hevc 2 vp9 3 av1 4")
}
