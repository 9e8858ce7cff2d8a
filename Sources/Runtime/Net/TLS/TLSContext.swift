// What the connections of one listener, or of one client, share: certificates and rules. Any thread may use it. A
// reload reads the files anew beside the old state and swaps when all of it is good, so a broken file leaves the old
// certificates serving, and a connection keeps what it began with.

internal import Synchronization

/// Certificates and rules, from which sessions are made.
public final class TLSContext: Sendable {
  enum Role: Sendable {
    case server(TLSServerOptions)
    case client(TLSClientOptions)
  }

  private let role: Role
  /// Held only to copy one reference, once a connection.
  private let keys: Mutex<TLSKeys>

  /// Reads files: not for a loop once it serves.
  public convenience init(server options: TLSServerOptions) throws(NetError) { try self.init(.server(options)) }

  /// Reads files: not for a loop once it serves.
  public convenience init(client options: TLSClientOptions) throws(NetError) { try self.init(.client(options)) }

  private init(_ role: Role) throws(NetError) {
    self.role = role
    keys = Mutex(try TLSKeys(role))
  }

  /// Reads the files again; when anything is wrong with them all stays as it was. Blocks: for a worker.
  public func reload() throws(NetError) {
    let fresh = try TLSKeys(role)
    keys.withLock { $0 = fresh }
  }

  /// The session of a connection that was accepted.
  public func accept() throws(NetError) -> TLSSession {
    guard case .server = role else { throw NetError(.configuration, "TLS: a client's rules cannot accept") }
    return try TLSSession(keys.withLock { $0 }, connectingTo: nil)
  }

  /// The session of a connection to `host` (a name or an address), whose certificate must be for it.
  public func connect(to host: String) throws(NetError) -> TLSSession {
    guard case .client = role else { throw NetError(.configuration, "TLS: a server's rules cannot connect") }
    return try TLSSession(keys.withLock { $0 }, connectingTo: host)
  }

  /// The files whose change calls for a reload.
  var files: [String] {
    switch role {
    case .server(let options):
      options.identities.flatMap { [$0.certificateFile, $0.keyFile] } + [options.clientAuthorityFile].compactMap { $0 }
    case .client(let options):
      [options.authorityFile, options.identity?.certificateFile, options.identity?.keyFile].compactMap { $0 }
    }
  }
}
