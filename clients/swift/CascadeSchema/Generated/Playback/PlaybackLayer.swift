// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// Where getting media can go wrong.
public struct PlaybackLayer: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The credentials for the provider.
  public static let credential = PlaybackLayer(rawValue: "credential")
  /// The provider, which says where media are.
  public static let provider = PlaybackLayer(rawValue: "provider")
  /// The server that holds the media.
  public static let upstream = PlaybackLayer(rawValue: "upstream")
  /// The way to either.
  public static let network = PlaybackLayer(rawValue: "network")

  public static let facts = EnumFacts([
    ("credential", 1),
    ("provider", 2),
    ("upstream", 3),
    ("network", 4),
  ])
}
