// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What sound a player can play.
public struct AudioSupport: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Two channels.
  public static let stereo = AudioSupport(rawValue: "stereo")
  /// More than two channels.
  public static let surround = AudioSupport(rawValue: "surround")
  /// More than two channels, and nothing lost in coding.
  public static let lossless = AudioSupport(rawValue: "lossless")

  public static let facts = EnumFacts([
    ("stereo", 1),
    ("surround", 2),
    ("lossless", 3),
  ])
}
