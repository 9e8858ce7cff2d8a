// Where whoever runs the server reaches it, as the operator said: a Unix socket in the data folder unless told otherwise.

internal import Core
internal import Generated
internal import Net

extension Configuration {
  static let managementSocket = "management.sock"

  /// Nil where there is none: it was switched off, or the data folder lies too deep for a socket that nobody asked for.
  var managementAddress: SocketAddress? {
    guard let text = settings.management.listen, let address = try? ValueText.address(text) else { return nil }
    let placed = placed(address)
    return isManagementTooDeep ? nil : placed
  }

  /// Nobody asked for it by name, and the system takes no path of that length.
  var isManagementTooDeep: Bool {
    guard origins["management.listen"] == nil else { return false }
    return written(Configuration.managementSocket).utf8.count > SocketAddress.maxPathBytes
  }

  var managementToken: Secret? { settings.management.token.map { Secret($0) } }

  func managementComplaints() -> [String] {
    guard let text = settings.management.listen else { return [] }
    do throws(BadValue) { _ = try ValueText.address(text) } catch { return ["management.listen: \(error.reason)"] }
    guard let address = managementAddress, !address.isUnix, settings.management.token == nil else { return [] }
    return [
      "management.listen is \(address), which needs a token: give CASCADE_MANAGEMENT_TOKEN, of 16 characters or more"
    ]
  }
}
