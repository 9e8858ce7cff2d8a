// What this server is and what it offers, for clients that want to know before they try. It says nothing that helps an
// attacker more than a client: no platform, no libraries.

public import API
internal import Core
public import Generated

/// The rules of `ServerInfo`.
public struct ServerInfoRules: ServerInfoHandlers {
  private let info: ServerInfo

  public init(name: String, version: String, apiVersion: String, features: [String]) {
    var info = ServerInfo()
    (info.name, info.version, info.apiVersion, info.features) = (name, version, apiVersion, features)
    self.info = info
  }

  public func get(_ input: ServerInfo.Get.Input, _ caller: Caller) async throws(APIError) -> ServerInfo {
    var info = info
    info.time = .now
    return info
  }
}
