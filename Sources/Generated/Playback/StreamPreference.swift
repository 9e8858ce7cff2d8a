// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// What a player would rather have.
public enum StreamPreference: Int, WireEnum, CaseIterable {
  /// What fits it best.
  case auto = 1
  /// The film as it is.
  case directPlay = 2
  /// The film made to fit it.
  case transcode = 3

  public static let names = NameTable("auto 1 directPlay 2 transcode 3")
}
