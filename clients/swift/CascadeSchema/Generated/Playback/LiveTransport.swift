// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// How a broadcast may come.
public struct LiveTransport: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// HLS.
  public static let hls = LiveTransport(rawValue: "hls")
  /// FLV, over HTTP.
  public static let flv = LiveTransport(rawValue: "flv")

  public static let facts = EnumFacts([
    ("hls", 1),
    ("flv", 2),
  ])
}
