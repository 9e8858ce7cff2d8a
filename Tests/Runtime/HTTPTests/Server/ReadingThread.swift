// Reads what a server sends while the test is busy sending.

import Core

@testable import HTTP

/// Reads an echo while its request is still being sent.
final class ReadingThread: @unchecked Sendable {
  private let thread: Thread
  private let outcome: Outcome

  private final class Outcome: @unchecked Sendable {
    var result: Result<Int, any Error> = .success(0)
  }

  init(_ client: RawClient, _ total: Int) {
    let outcome = Outcome()
    self.outcome = outcome
    let shared = Unshared(client)
    thread = Thread(name: "reader") { outcome.result = Result { try ReadingThread.read(shared.client) } }
  }

  /// Sends and reads are apart: only this thread reads.
  private struct Unshared: @unchecked Sendable {
    let client: RawClient
    init(_ client: RawClient) { self.client = client }
  }

  private static func read(_ client: RawClient) throws -> Int {
    var all = 0
    _ = try client.head()
    while let line = try client.line(), let size = Int(line, radix: 16), size > 0 {
      all += try client.read(size).count
      _ = try client.line()
    }
    return all
  }

  func result() throws -> Int {
    thread.join()
    return try outcome.result.get()
  }
}
