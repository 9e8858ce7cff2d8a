// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What a film may be packed in.
public struct MediaContainer: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// MP4.
  public static let mp4 = MediaContainer(rawValue: "mp4")
  /// Matroska.
  public static let mkv = MediaContainer(rawValue: "mkv")
  /// WebM.
  public static let webm = MediaContainer(rawValue: "webm")

  public static let facts = EnumFacts([
    ("mp4", 1),
    ("mkv", 2),
    ("webm", 3),
  ])
}
