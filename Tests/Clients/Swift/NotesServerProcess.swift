// The real server of the notes, on a port that the system chose, for as long as this is held; it can be killed and started
// again where it was.

import CascadeClient
import Foundation
import TestProcesses
import Testing

final class NotesServerProcess {
  private var process: TestProcess
  let port: Int
  var url: String { "http://127.0.0.1:\(port)" }
  var socketURL: String { "ws://127.0.0.1:\(port)/ws" }

  /// Where what is written outlives the process; nowhere, when nil.
  private let database: String?

  init(database: String? = nil) throws {
    self.database = database
    (process, port) = try NotesServerProcess.start(0, database)
  }

  deinit { end() }

  func end() {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// As a deploy does it: good-bye first.
  func terminate() {
    process.terminate()
    process.waitUntilExit()
  }

  func startAgain() throws { process = try NotesServerProcess.start(port, database).0 }

  private static func start(_ port: Int, _ database: String?) throws -> (TestProcess, Int) {
    let process = TestProcess()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "NotesServer")
    process.arguments = ["--listen", "127.0.0.1:\(port)"] + (database.map { ["--database", $0] } ?? [])
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    // One line, when it is ready or cannot be.
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    return (process, try #require(said.split(separator: ":").last.flatMap { Int($0.dropLast()) }, "\(said)"))
  }

  func rest(as who: String? = "ada") -> RESTClient { RESTClient(url, token: who) }

  func connection(as who: String = "ada", _ encoding: RealtimeEncoding = .json) -> Connection {
    Connection(options(as: who, encoding))
  }

  func options(
    as who: String = "ada", _ encoding: RealtimeEncoding = .json, notebook: String? = nil
  ) -> Connection.Options {
    var options = Connection.Options(url: notebook.map { "\(socketURL)/notebooks/\($0)" } ?? socketURL)
    options.token = { who }
    options.encoding = encoding
    options.package = "notes.v1"
    return options
  }
}

/// What a call threw; a failure of the test where it threw nothing.
func refusal(
  sourceLocation: SourceLocation = #_sourceLocation, _ call: () async throws(CallError) -> Void
) async -> CallError? {
  do throws(CallError) {
    try await call()
    Issue.record("it was not refused", sourceLocation: sourceLocation)
    return nil
  } catch { return error }
}
