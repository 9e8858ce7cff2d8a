// What this server is and what it offers, for clients that want to know before they try. It says nothing that helps an
// attacker more than a client: no platform, no libraries.

public import API
internal import Core
public import Generated

extension Rules {
  public func get(_ input: ServerInfo.Get.Input, _ caller: Caller) async throws(APIError) -> ServerInfo {
    var info = info
    let live = live.now
    (info.title, info.about, info.motd) = (live.title, live.about, live.motd)
    info.time = .now
    return info
  }
}
