// A PostgreSQL of the tests' own: Debian's server in a new folder, on a free port of the loopback, as the user `postgres`
// where the tests run as root (it refuses to be root). It ends with the tests, even when they are killed: the shell that
// holds it waits at a pipe from the tests' process, and clears up when that ends.
//
// Its order of text is not C's, so that whoever forgets `COLLATE "C"` is found.

internal import Foundation

public final class PostgresServer: Sendable {
  /// Flags for servers whose data nobody needs after a crash, which is most tests.
  public static let quick = ["fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"]

  /// Whether the server is here: Debian's package `postgresql`.
  public static var isInstalled: Bool { PostgresPrograms.folder != nil }

  private static let common = Result { () throws(DatabaseError) in try PostgresServer() }

  /// One for all tests that want nothing but a database: each asks it for its own.
  public static func shared() throws(DatabaseError) -> PostgresServer { try common.get() }

  public let port: Int
  private let folder: String
  private let settings: [String: String]
  private let holder: Holder

  /// Makes a cluster and starts it. `settings` are those of postgresql.conf.
  public init(settings: [String: String] = quick) throws(DatabaseError) {
    self.settings = settings
    port = freePort()
    folder = NSTemporaryDirectory() + "pg-\(UUID().uuidString.prefix(8))"
    holder = Holder(folder: folder)
    try PostgresPrograms.makeCluster(in: folder)
    try start()
  }

  deinit { holder.letGo() }

  // MARK: Databases

  /// A new one, empty.
  public func database() throws(DatabaseError) -> PostgresDatabase {
    let name = "test_" + UUID().uuidString.prefix(8).lowercased()
    _ = try psql("postgres", "CREATE DATABASE \"\(name)\";")
    return PostgresDatabase(name, on: self)
  }

  /// One whose tables lie in `place`, of a folder of their own there.
  public func database(in place: String) throws(DatabaseError) -> PostgresDatabase {
    let name = "test_" + UUID().uuidString.prefix(8).lowercased()
    _ = try Program.output(PostgresPrograms.asItsUser + ["mkdir", "\(place)/\(name)"])
    _ = try psql("postgres", "CREATE TABLESPACE \"\(name)\" LOCATION '\(place)/\(name)';")
    _ = try psql("postgres", "CREATE DATABASE \"\(name)\" TABLESPACE \"\(name)\";")
    return PostgresDatabase(name, on: self)
  }

  public func url(_ database: String) -> String { "postgres://postgres@127.0.0.1:\(port)/\(database)" }

  func psql(_ database: String, _ statements: String) throws(DatabaseError) -> [[String?]] {
    let output = try Program.output(
      [
        try PostgresPrograms.path("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-F", RowText.column, "-0",
        "-P", "null=\(RowText.null)", "-d", url(database), "-f", "-",
      ], input: statements)
    return RowText.rows(output, endingWith: "\0")
  }

  // MARK: Its life, for tests of what happens when it is gone

  /// Starts it, after `kill` or `stop` on the same data, and waits until it answers.
  public func start() throws(DatabaseError) {
    let flags = settings.sorted { $0.key < $1.key }.flatMap { ["-c", "\($0.key)=\($0.value)"] }
    let server =
      [try PostgresPrograms.path("postgres"), "-D", "\(folder)/data", "-h", "127.0.0.1", "-p", "\(port)", "-k", folder]
      + flags
    let end = Date(timeIntervalSinceNow: 30)
    while Date() < end {
      try holder.hold(server)
      while holder.isServerRunning && Date() < end {
        if (try? psql("postgres", "SELECT 1;")) != nil { return }
        usleep(20_000)
      }
      // What is left of a killed one may still have the data: it goes in a moment.
      holder.end(with: "QUIT")
      usleep(100_000)
    }
    throw DatabaseError("PostgreSQL does not start: \(said)")
  }

  /// `kill -9`: it has no time to write anything.
  public func kill() { holder.end(with: "KILL") }

  /// Ends it in order, without waiting for its clients.
  public func stop() { holder.end(with: "INT") }

  /// All that it said.
  public var said: String { (try? String(contentsOfFile: "\(folder)/said", encoding: .utf8)) ?? "" }
}

/// A port of the loopback that nobody has now.
func freePort() -> Int {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  unsafe withUnsafeMutablePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
      _ = unsafe bind(descriptor, raw, length)
      _ = unsafe getsockname(descriptor, raw, &length)
    }
  }
  return Int(UInt16(bigEndian: address.sin_port))
}
