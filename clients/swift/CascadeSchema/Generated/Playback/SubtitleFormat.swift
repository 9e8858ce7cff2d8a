// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What a subtitle is.
public struct SubtitleFormat: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// WebVTT, which browsers show.
  public static let webvtt = SubtitleFormat(rawValue: "webvtt")
  /// SubRip.
  public static let srt = SubtitleFormat(rawValue: "srt")
  /// Advanced SubStation, with its own places and looks.
  public static let ass = SubtitleFormat(rawValue: "ass")

  public static let facts = EnumFacts([
    ("webvtt", 1),
    ("srt", 2),
    ("ass", 3),
  ])
}
