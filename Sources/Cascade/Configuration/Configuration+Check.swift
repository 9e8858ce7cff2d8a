// What no single setting can know: which of them need, or exclude, each other. Every finding is one line that says what
// to do.

internal import Core
internal import Generated
internal import HTTP
internal import Net

extension Configuration {
  /// All that is wrong with the settings together.
  func complaints() -> [Complaint] {
    var found: [String] = []
    if (settings.tls.cert == nil) != (settings.tls.key == nil) {
      found.append("tls.cert and tls.key belong together: give both or neither")
    }
    if isProduction {
      if settings.server.dataDir == nil { found.append("production needs data_dir: give --data-dir DIR") }
      if settings.server.debugEndpoints {
        found.append("production refuses debug_endpoints: they are fit for development only")
      }
      if settings.cors.origins == ["*"] { found.append("production refuses cors.origins *: name the origins") }
    }
    do throws(Origin.Invalid) {
      _ = try cors
    } catch {
      found.append("cors.origins: \(error)")
    }
    let isGuarded = settings.metrics.tokenFile != nil || settings.metrics.basicFile != nil
    if let address = metricsAddress, !address.isLocal, !isGuarded {
      found.append(
        "metrics on \(address) can be reached from elsewhere: give --metrics-token-file or --metrics-basic-file, "
          + "or listen on 127.0.0.1")
    }
    for case .unix(let path) in addresses + [metricsAddress, managementAddress].compactMap(\.self)
    where path.utf8.count > SocketAddress.maxPathBytes {
      found.append("unix:\(path): a socket's path has at most \(SocketAddress.maxPathBytes) bytes")
    }
    found += clusterComplaints() + ServerKeys.complaints(self) + managementComplaints() + mailComplaints()
    found += doubled() + databaseComplaints + oauthComplaints + passkeyComplaints
    return found.map { Complaint($0) }
  }

  /// The same address twice would fail while binding, with a poorer word.
  private func doubled() -> [String] {
    var seen: Set<SocketAddress> = []
    let all = addresses + [metricsAddress, managementAddress].compactMap(\.self)
    return all.filter { $0.port != 0 && !seen.insert($0).inserted }.map { "\($0) is listened on twice" }
  }
}

extension SocketAddress {
  /// Whether only this machine can reach it.
  var isLocal: Bool { ip.map(\.isLoopback) ?? true }
}
