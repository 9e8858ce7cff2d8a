// A Redis that was configured: what its URL says, read once, and the certificates to know it by. Connections on any loop
// are made from it.

internal import Core
internal import Net

/// Where Redis is, and how one gets in.
public struct RedisServer: Sendable {
  package let options: RedisOptions
  let url: RedisURL
  let tls: TLSContext?
  let network: any RedisNetwork

  /// Reads files: not for a loop once it serves.
  public init(_ options: RedisOptions) throws(RedisError) {
    try self.init(options, by: RedisSockets())
  }

  /// Over another network than this machine's.
  package init(_ options: RedisOptions, by network: any RedisNetwork) throws(RedisError) {
    self.network = network
    self.options = options
    url = try RedisURL(options.url)
    do throws(NetError) {
      tls = url.isSecure ? try TLSContext(client: TLSClientOptions(authorityFile: options.authorityFile)) : nil
    } catch {
      throw RedisError(.configuration, "Redis: \(error)")
    }
  }

  /// Its place, without anything secret.
  public var place: String {
    let places = url.endpoints.map(\.description).joined(separator: ", ")
    return url.master.map { "\($0) of \(places)" } ?? places
  }
}
