// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// How pictures are coded.
public struct VideoCodec: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// H.264.
  public static let h264 = VideoCodec(rawValue: "h264")
  /// H.265.
  public static let hevc = VideoCodec(rawValue: "hevc")
  /// VP9.
  public static let vp9 = VideoCodec(rawValue: "vp9")
  /// AV1.
  public static let av1 = VideoCodec(rawValue: "av1")

  public static let facts = EnumFacts([
    ("h264", 1),
    ("hevc", 2),
    ("vp9", 3),
    ("av1", 4),
  ])
}
