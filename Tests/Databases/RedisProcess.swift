// A Redis of the tests' own: Debian's server in a new folder, on free ports of the loopback, plain, with TLS and at a Unix
// socket. It ends with the tests, even when they are killed: the shell that started it waits at a pipe from the tests'
// process, and clears up when that ends.

internal import Foundation
internal import TestProcesses

public final class RedisProcess: @unchecked Sendable {
  /// Whether the server is here: Debian's package `redis-server`.
  public static let isInstalled = (try? Program.run(["redis-server", "--version"]).code) == 0

  /// Words are signals for the server, until one that ends it.
  private static let script = """
    folder=$1
    shift
    "$@" >>"$folder/said" 2>&1 &
    server=$!
    while read -r signal; do
      kill -"$signal" $server
      case $signal in KILL | TERM) wait $server; exit ;; esac
      : >"$folder/told"
    done 2>/dev/null
    kill -KILL $server 2>/dev/null
    wait $server
    rm -rf "$folder"
    """

  private static let common = Result { () throws(DatabaseError) in try RedisProcess() }

  /// One for all tests that want nothing but a Redis; each has a prefix of its own.
  public static func shared() throws(DatabaseError) -> RedisProcess { try common.get() }

  public let port: Int
  public let securePort = freePort()
  public let password: String?
  private let folder = NSTemporaryDirectory() + "redis-\(UUID().uuidString.prefix(8))"
  /// The server's words on its command line.
  private let words: [String]
  private let lock = NSLock()
  private var shell: TestProcess?
  private var pipe: Pipe?

  /// Starts one. `settings` are those of redis.conf.
  public init(password: String? = nil, settings: [String: String] = [:]) throws(DatabaseError) {
    self.password = password
    port = freePort()
    words =
      [
        "--bind", "127.0.0.1", "--port", "\(port)", "--tls-port", "\(securePort)", "--tls-cert-file",
        "\(folder)/ca.pem", "--tls-key-file", "\(folder)/key.pem", "--tls-ca-cert-file", "\(folder)/ca.pem",
        "--tls-auth-clients", "no", "--unixsocket", "\(folder)/redis.sock", "--save", "", "--dir", folder,
      ] + (password.map { ["--requirepass", $0] } ?? [])
      + settings.sorted { $0.key < $1.key }.flatMap { ["--\($0.key)", $0.value] }
    try makeFolder()
    _ = try Program.output([
      "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
      "\(folder)/key.pem", "-out", authorityFile, "-subj", "/CN=localhost", "-days", "2", "-addext",
      "subjectAltName=DNS:localhost",
    ])
    try start()
  }

  /// Starts a Sentinel that watches `master` by the name "main", and on its own word makes another the master.
  public init(sentinelOf master: RedisProcess) throws(DatabaseError) {
    password = nil
    port = freePort()
    words = ["\(folder)/sentinel.conf", "--sentinel"]
    try makeFolder()
    let text = """
      port \(port)
      bind 127.0.0.1
      dir \(folder)
      sentinel monitor main 127.0.0.1 \(master.port) 1
      sentinel down-after-milliseconds main 500
      sentinel failover-timeout main 2000
      """
    do { try text.write(toFile: "\(folder)/sentinel.conf", atomically: true, encoding: .utf8) } catch {
      throw DatabaseError("no configuration for a Sentinel: \(error)")
    }
    try start()
  }

  private func makeFolder() throws(DatabaseError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw DatabaseError("no folder for Redis: \(error)")
    }
  }

  deinit {
    try? pipe?.fileHandleForWriting.close()
    shell?.waitUntilExit()
  }

  public var socketPath: String { "\(folder)/redis.sock" }
  public var authorityFile: String { "\(folder)/ca.pem" }
  public var url: String { "redis://\(password.map { ":\($0)@" } ?? "")127.0.0.1:\(port)" }

  /// Says something through Redis's own command line, and gives what is answered.
  @discardableResult
  public func run(_ words: String...) throws(DatabaseError) -> String { try run(words) }

  @discardableResult
  public func run(_ words: [String]) throws(DatabaseError) -> String {
    let access = password.map { ["-a", $0, "--no-auth-warning"] } ?? []
    let said = try Program.output(["redis-cli", "-p", "\(port)"] + access + words)
    return said.hasSuffix("\n") ? String(said.dropLast()) : said
  }

  // MARK: Its life

  /// Starts it, after `kill` or `stop` too; what it held is gone, unless it was told to keep it.
  public func start() throws(DatabaseError) {
    let shell = TestProcess()
    let pipe = Pipe()
    shell.executableURL = URL(filePath: "/usr/bin/env")
    shell.arguments = ["sh", "-c", RedisProcess.script, "sh", folder, "redis-server"] + words
    shell.standardInput = pipe
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    do { try shell.run() } catch { throw DatabaseError("no shell for Redis: \(error)") }
    lock.withLock {
      self.shell = shell
      self.pipe = pipe
    }
    let end = Date(timeIntervalSinceNow: 30)
    while Date() < end {
      if (try? run("ping")) == "PONG" { return }
      usleep(20_000)
    }
    throw DatabaseError(
      "Redis does not start: \((try? String(contentsOfFile: "\(folder)/said", encoding: .utf8)) ?? "")")
  }

  /// `kill -9`.
  public func kill() { end(with: "KILL") }

  public func stop() { end(with: "TERM") }

  /// It is there and does nothing, until it is told to go on.
  public func pause() { tell("STOP") }
  public func goOn() { tell("CONT") }

  /// Comes back when the server has the signal.
  private func tell(_ signal: String) {
    try? FileManager.default.removeItem(atPath: "\(folder)/told")
    say(signal)
    for _ in 0..<1_000 where !FileManager.default.fileExists(atPath: "\(folder)/told") { usleep(5_000) }
  }

  private func say(_ signal: String) {
    lock.withLock { try? pipe?.fileHandleForWriting.write(contentsOf: Data("\(signal)\n".utf8)) }
  }

  private func end(with signal: String) {
    say(signal)
    lock.withLock {
      shell?.waitUntilExit()
      shell = nil
      pipe = nil
    }
  }
}
