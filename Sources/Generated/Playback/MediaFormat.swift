// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// What a film is.
public enum MediaFormat: Int, WireEnum, CaseIterable {
  /// MP4, also in fragments.
  case mp4 = 1
  /// WebM.
  case webm = 2
  /// Matroska.
  case mkv = 3
  /// An HLS playlist.
  case hls = 4
  /// A DASH manifest.
  case dash = 5
  /// FLV, over HTTP.
  case flv = 6
  /// An MPEG transport stream.
  case mpegTs = 7
  /// Sound alone: MP3, AAC, Ogg, FLAC.
  case audio = 8
  /// Something else, which the player must find out.
  case other = 9

  public static let names = NameTable("mp4 1 webm 2 mkv 3 hls 4 dash 5 flv 6 mpegTs 7 audio 8 other 9")
}
