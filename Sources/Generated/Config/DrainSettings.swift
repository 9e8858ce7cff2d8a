// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// How the server goes down.
public struct DrainSettings: Sendable, Equatable {
  /// How long what runs may take to finish after SIGTERM.
  public var window = Duration.seconds(30)
  /// How long an idle connection is kept after SIGTERM, for a request on its way.
  public var idle = Duration.milliseconds(500)

  public init() {}
}

extension DrainSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "drain.window", \.drain.window, .duration(.zero ... .seconds(3600)),
      "How long what runs may take to finish after SIGTERM."),
    Setting(
      "drain.idle", \.drain.idle, .duration(.zero ... .seconds(60)),
      "How long an idle connection is kept after SIGTERM, for a request on its way."),
  ]
}
