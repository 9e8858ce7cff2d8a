// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What a player would rather have.
public struct StreamPreference: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// What fits it best.
  public static let auto = StreamPreference(rawValue: "auto")
  /// The film as it is.
  public static let directPlay = StreamPreference(rawValue: "directPlay")
  /// The film made to fit it.
  public static let transcode = StreamPreference(rawValue: "transcode")

  public static let facts = EnumFacts([
    ("auto", 1),
    ("directPlay", 2),
    ("transcode", 3),
  ])
}
