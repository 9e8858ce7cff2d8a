// Signing in by way of other services, as the operator wants it: by what name people come back, and where this server may go.

internal import Core
internal import Domain
internal import Generated
internal import HTTP
internal import Identity

extension Server {
  static func services(
    _ configuration: Configuration, _ data: DataDirectory, _ client: OAuthClient
  ) throws(StartError) -> OtherServices {
    let keys = try ServerKeys.load(configuration, data)
    return OtherServices(
      client, key: keys[0], older: Array(keys.dropFirst()), publicURL: configuration.publicURL,
      allowsPlain: configuration.settings.auth.oauthPrivateAddresses)
  }
}

extension Configuration {
  /// As browsers write it.
  fileprivate var publicURL: String? { settings.auth.publicUrl.flatMap { try? Origin($0).text } }

  var oauthComplaints: [String] {
    guard let text = settings.auth.publicUrl else { return [] }
    do throws(Origin.Invalid) {
      let origin = try Origin(text).text
      guard origin.hasPrefix("https://") || origin.hasPrefix("http://") else {
        return ["auth.public_url: browsers reach this server by https or http"]
      }
      return []
    } catch {
      return ["auth.public_url: \(error)"]
    }
  }
}
