// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// What a film may be packed in.
public enum MediaContainer: Int, WireEnum, CaseIterable {
  /// MP4.
  case mp4 = 1
  /// Matroska.
  case mkv = 2
  /// WebM.
  case webm = 3

  public static let names = NameTable("mp4 1 mkv 2 webm 3")
}
