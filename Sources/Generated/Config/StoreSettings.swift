// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What is kept of the past, and in memory.
public struct StoreSettings: Sendable, Equatable {
  /// How long observers that were away can go on where they were; longer ago, they begin anew.
  public var history = Duration.seconds(600)
  /// Commits of one room, say, that are kept in memory for those who come back, however young.
  public var recentCommits = 1000
  /// Bytes of these.
  public var recentBytes = 8_388_608
  /// What nobody asks for or observes leaves memory after so long.
  public var idle = Duration.seconds(60)

  public init() {}
}

extension StoreSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "store.history", \.store.history, .duration(.seconds(10) ... .seconds(2_592_000)),
      "How long observers that were away can go on where they were; longer ago, they begin anew."),
    Setting(
      "store.recent_commits", \.store.recentCommits, .count(1...100_000),
      "Commits of one room, say, that are kept in memory for those who come back, however young."),
    Setting("store.recent_bytes", \.store.recentBytes, .bytes(65_536...1_073_741_824), "Bytes of these."),
    Setting(
      "store.idle", \.store.idle, .duration(.seconds(1) ... .seconds(86_400)),
      "What nobody asks for or observes leaves memory after so long."),
  ]
}
