// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What is kept of the past.
public struct StoreSettings: Sendable, Equatable {
  /// How long observers that were away can go on where they were; longer ago, they begin anew.
  public var history = Duration.seconds(600)

  public init() {}
}

extension StoreSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "store.history", \.store.history, .duration(.seconds(10) ... .seconds(2_592_000)),
      "How long observers that were away can go on where they were; longer ago, they begin anew.")
  ]
}
