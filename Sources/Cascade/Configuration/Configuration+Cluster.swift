// What an operator said of Redis and of the cluster, understood. A node is in a cluster as soon as it advertises itself;
// half a cluster is refused, since nobody would notice what is missing.

internal import Core
internal import Generated
internal import HTTP
internal import Net
internal import Replication

extension Configuration {
  /// Nil where this node is alone.
  var redis: RedisOptions? {
    guard let url = settings.server.redis else { return nil }
    var options = RedisOptions(url: Secret(url))
    options.keyPrefix = settings.redis.keyPrefix
    options.authorityFile = settings.redis.caFile.map(read)
    options.commandTimeout = settings.redis.commandTimeout
    options.connectTimeout = settings.redis.connectTimeout
    return options
  }

  /// How other nodes are spoken with.
  struct Cluster: Sendable {
    let advertised: String
    let listen: SocketAddress
    let secret: Secret
    let isEncrypted: Bool
  }

  /// Nil where this node is in no cluster.
  var cluster: Cluster? {
    guard let advertised = settings.cluster.advertise, let secret = settings.cluster.secret,
      let port = Configuration.port(of: advertised), let listen = clusterAddress(port)
    else { return nil }
    return Cluster(
      advertised: advertised, listen: listen, secret: Secret(secret), isEncrypted: advertised.hasPrefix("https://"))
  }

  private func clusterAddress(_ port: UInt16) -> SocketAddress? {
    guard let listen = settings.cluster.listen else { return .ip(.anyV6, port: port) }
    return try? ValueText.address(listen)
  }

  private static func port(of advertised: String) -> UInt16? {
    advertised.lastIndex(of: ":").flatMap { UInt16(advertised[advertised.index(after: $0)...]) }
  }

  /// What is wrong with all this.
  func clusterComplaints() -> [String] {
    var found: [String] = []
    if let redis {
      do throws(RedisError) { _ = try RedisServer(redis) } catch { found.append("redis: \(error)") }
    }
    if let listen = settings.cluster.listen {
      do throws(BadValue) { _ = try ValueText.address(listen) } catch {
        found.append("cluster.listen: \(error.reason)")
      }
    }
    guard let advertised = settings.cluster.advertise else {
      if settings.cluster.secret != nil || settings.cluster.listen != nil {
        found.append("a cluster needs cluster.advertise: give --cluster-advertise ADDRESS:PORT")
      }
      return found
    }
    if redis == nil { found.append("a cluster needs Redis: give --redis URL") }
    if settings.cluster.secret == nil {
      found.append("a cluster needs cluster.secret, of 16 characters or more: give CASCADE_CLUSTER_SECRET")
    }
    do throws(NetError) {
      _ = try CallServer(advertised)
      if Configuration.port(of: advertised) == nil { found.append("cluster.advertise needs a port") }
    } catch {
      found.append("cluster.advertise: \(error.message)")
    }
    if advertised.hasPrefix("https://") && !speaksTLS {
      found.append("cluster.advertise is https, so tls.cert and tls.key are needed")
    }
    return found
  }
}
