// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What a film is.
public struct MediaFormat: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// MP4, also in fragments.
  public static let mp4 = MediaFormat(rawValue: "mp4")
  /// WebM.
  public static let webm = MediaFormat(rawValue: "webm")
  /// Matroska.
  public static let mkv = MediaFormat(rawValue: "mkv")
  /// An HLS playlist.
  public static let hls = MediaFormat(rawValue: "hls")
  /// A DASH manifest.
  public static let dash = MediaFormat(rawValue: "dash")
  /// FLV, over HTTP.
  public static let flv = MediaFormat(rawValue: "flv")
  /// An MPEG transport stream.
  public static let mpegTs = MediaFormat(rawValue: "mpegTs")
  /// Sound alone: MP3, AAC, Ogg, FLAC.
  public static let audio = MediaFormat(rawValue: "audio")
  /// Something else, which the player must find out.
  public static let other = MediaFormat(rawValue: "other")

  public static let facts = EnumFacts([
    ("mp4", 1),
    ("webm", 2),
    ("mkv", 3),
    ("hls", 4),
    ("dash", 5),
    ("flv", 6),
    ("mpegTs", 7),
    ("audio", 8),
    ("other", 9),
  ])
}
