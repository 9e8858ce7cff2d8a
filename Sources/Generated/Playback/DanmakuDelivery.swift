// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// How flying comments come.
public enum DanmakuDelivery: Int, WireEnum, CaseIterable {
  /// All at once, in one document.
  case document = 1
  /// One by one while they are made, as server-sent events.
  case eventStream = 2

  public static let names = NameTable("document 1 eventStream 2")
}
