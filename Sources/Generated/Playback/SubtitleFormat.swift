// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// What a subtitle is.
public enum SubtitleFormat: Int, WireEnum, CaseIterable {
  /// WebVTT, which browsers show.
  case webvtt = 1
  /// SubRip.
  case srt = 2
  /// Advanced SubStation, with its own places and looks.
  case ass = 3

  public static let names = NameTable("webvtt 1 srt 2 ass 3")
}
