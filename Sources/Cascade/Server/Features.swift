// What this server offers and others may not, by name: clients ask before they try.

enum Features {
  static func of(_ configuration: Configuration) -> [String] {
    var features = ["http/1.1", "http/2", "websocket", "sse", "grpc", "grpc-web"]
    if configuration.reflection { features.append("grpc-reflection") }
    if configuration.debugEndpoints { features.append("debug-endpoints") }
    return features
  }
}
