// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What a WebSocket may cost.
public struct WebSocketSettings: Sendable, Equatable {
  /// Bytes of one message: close 1009.
  public var maxMessageBytes = 1_048_576
  /// Whether compressed messages are agreed to.
  public var deflate = false

  public init() {}
}

extension WebSocketSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "websocket.max_message_bytes", \.webSocket.maxMessageBytes, .bytes(128...1_073_741_824),
      "Bytes of one message: close 1009."),
    Setting("websocket.deflate", \.webSocket.deflate, .flag, "Whether compressed messages are agreed to."),
  ]
}
