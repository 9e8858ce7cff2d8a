// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// How a broadcast may come.
public enum LiveTransport: Int, WireEnum, CaseIterable {
  /// HLS.
  case hls = 1
  /// FLV, over HTTP.
  case flv = 2

  public static let names = NameTable("hls 1 flv 2")
}
