// What the connections of one listener, or of one client, share: certificates and rules. Any thread may use it. A
// reload reads the files anew beside the old state and swaps when all of it is good, so a broken file leaves the old
// certificates serving, and a connection keeps what it began with.

internal import Core

/// Certificates and rules, from which sessions are made.
public final class TLSContext: Sendable {
  enum Role: Sendable {
    case server(TLSServerOptions)
    case client(TLSClientOptions)
  }

  private let role: Role
  /// Held only to copy one reference, once a connection.
  private let keys: Monitor<TLSKeys>
  /// How the files looked when they were last read, well or not; a reload holds it throughout, so that two do not cross.
  private let stamps: Monitor<[FileStamp?]>

  /// Reads files: not for a loop once it serves.
  public convenience init(server options: TLSServerOptions) throws(NetError) { try self.init(.server(options)) }

  /// Reads files: not for a loop once it serves.
  public convenience init(client options: TLSClientOptions) throws(NetError) { try self.init(.client(options)) }

  private init(_ role: Role) throws(NetError) {
    self.role = role
    stamps = Monitor(TLSContext.files(of: role).map { FileStamp($0) })
    keys = Monitor(try TLSKeys(role))
  }

  /// Reads the files again; when anything is wrong with them all stays as it was. Blocks: for a worker.
  public func reload() throws(NetError) { _ = try reload(always: true) }

  /// Reloads when a file looks different from when it was last read, which broken files are only once. Blocks.
  func reloadIfChanged() throws(NetError) -> Bool { try reload(always: false) }

  /// The stamps are taken before the files are read: what changes in between is noticed the next time.
  private func reload(always: Bool) throws(NetError) -> Bool {
    try stamps.withLock { last throws(NetError) in
      let now = TLSContext.files(of: role).map { FileStamp($0) }
      guard always || now != last else { return false }
      last = now
      let fresh = try TLSKeys(role)
      keys.withLock { $0 = fresh }
      return true
    }
  }

  /// The session of a connection that was accepted.
  public func accept() -> TLSSession {
    guard case .server = role else { preconditionFailure("a client's rules cannot accept") }
    return TLSSession(accepting: keys.withLock { $0 })
  }

  /// The session of a connection to `host` (a name or an address), whose certificate must be for it.
  public func connect(to host: String) throws(NetError) -> TLSSession {
    guard case .client = role else { preconditionFailure("a server's rules cannot connect") }
    return try TLSSession(connectingTo: host, keys.withLock { $0 })
  }

  /// The files whose change calls for a reload.
  private static func files(of role: Role) -> [String] {
    switch role {
    case .server(let options):
      options.identities.flatMap { [$0.certificateFile, $0.keyFile] } + [options.clientAuthorityFile].compactMap { $0 }
    case .client(let options):
      [options.authorityFile, options.identity?.certificateFile, options.identity?.keyFile].compactMap { $0 }
    }
  }
}
