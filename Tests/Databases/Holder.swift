// The shell between the tests and the server. It waits at a pipe: a word is the signal to end the server with; the pipe's
// end means that the tests are over, in whatever way, and then the folder goes too. It runs as the server's user.

internal import Foundation
internal import TestProcesses

final class Holder: @unchecked Sendable {
  /// `up` is there as long as the server runs; the signal is repeated until it is gone, since a server that has only just
  /// been started has no process number to be found yet.
  private static let script = """
    folder=$1
    shift
    { "$@" >>"$folder/said" 2>&1; rm -f "$folder/up"; } &
    over=
    read -r signal || { signal=QUIT; over=yes; }
    while [ -e "$folder/up" ]; do
      kill -"$signal" "$(head -n 1 "$folder/data/postmaster.pid")"
      sleep 0.05
    done 2>/dev/null
    wait
    [ -z "$over" ] || rm -rf "$folder"
    """

  private let folder: String
  private let lock = NSLock()
  private var shell: TestProcess?
  private var pipe: Pipe?

  init(folder: String) { self.folder = folder }

  func hold(_ server: [String]) throws(DatabaseError) {
    let shell = TestProcess()
    let pipe = Pipe()
    shell.executableURL = URL(filePath: "/usr/bin/env")
    shell.arguments = PostgresPrograms.asItsUser + ["sh", "-c", Holder.script, "sh", folder] + server
    shell.currentDirectoryURL = URL(filePath: folder)
    shell.standardInput = pipe
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    _ = FileManager.default.createFile(atPath: "\(folder)/up", contents: nil)
    do { try shell.run() } catch { throw DatabaseError("no shell for PostgreSQL: \(error)") }
    lock.withLock {
      self.shell = shell
      self.pipe = pipe
    }
  }

  var isServerRunning: Bool { FileManager.default.fileExists(atPath: "\(folder)/up") }

  /// Ends the server, and comes back when it is gone.
  func end(with signal: String) {
    lock.withLock {
      try? pipe?.fileHandleForWriting.write(contentsOf: Data("\(signal)\n".utf8))
      shell?.waitUntilExit()
      shell = nil
      pipe = nil
    }
  }

  /// Ends the server, and what was its.
  func letGo() {
    lock.withLock {
      try? pipe?.fileHandleForWriting.close()
      shell?.waitUntilExit()
      shell = nil
      pipe = nil
    }
  }
}
