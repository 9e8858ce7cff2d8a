// /api/server-info: what this server is and what it offers, for clients that want to know before they try. It says
// nothing that helps an attacker more than a client: no platform, no libraries.

internal import Core
internal import HTTP
internal import Wire

enum ServerInfo {
  static func response(_ features: [String]) -> Response {
    var json = JSONWriter()
    json.beginObject()
    json.key("name")
    json.string(Version.name)
    json.key("version")
    json.string(Version.number)
    json.key("apiVersion")
    json.string(Version.api)
    json.key("features")
    json.beginArray()
    for feature in features { json.string(feature) }
    json.endArray()
    json.key("time")
    json.string(Timestamp.now.description)
    json.endObject()
    return .json(json.finish())
  }

  static func features(_ configuration: Configuration) -> [String] {
    var features = ["http/1.1", "http/2", "websocket", "sse", "grpc", "grpc-web"]
    if configuration.reflection { features.append("grpc-reflection") }
    if configuration.debugEndpoints { features.append("debug-endpoints") }
    return features
  }
}
