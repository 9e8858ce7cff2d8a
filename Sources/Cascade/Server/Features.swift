// What this server offers and others may not, by name: clients ask before they try.

internal import Generated

enum Features {
  static func of(_ configuration: Configuration) -> [String] {
    var features = ["http/1.1", "http/2", "websocket", "sse", "grpc", "grpc-web"]
    if configuration.settings.server.reflection { features.append("grpc-reflection") }
    if configuration.settings.server.debugEndpoints { features.append("debug-endpoints") }
    return features
  }
}
