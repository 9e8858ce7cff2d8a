// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What a gRPC call may cost, besides what HTTP says.
public struct GRPCSettings: Sendable, Equatable {
  /// Bytes of one message, before and after decompression: RESOURCE_EXHAUSTED.
  public var maxMessageBytes = 4_194_304

  public init() {}
}

extension GRPCSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "grpc.max_message_bytes", \.grpc.maxMessageBytes, .bytes(128...1_073_741_824),
      "Bytes of one message, before and after decompression: RESOURCE_EXHAUSTED.")
  ]
}
