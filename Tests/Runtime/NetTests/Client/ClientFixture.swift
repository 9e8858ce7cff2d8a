import Core
import Foundation
import Net
import Testing

/// Runs `body` on a loop with a client, and sees that nothing is left of it afterwards.
func withClient<Result: Sendable>(
  limits: HTTPClient.Limits = HTTPClient.Limits(), permit: (@Sendable (SocketAddress) -> Bool)? = nil,
  _ body: @escaping @Sendable (HTTPClient) async throws -> Result
) async throws -> Result {
  let group = LoopGroup(count: 1, name: "client-test")
  let loop = group.loops[0]
  let outcome = await withCheckedContinuation { (done: CheckedContinuation<Swift.Result<Result, any Error>, Never>) in
    loop.spawn {
      let client = HTTPClient(on: loop, limits: limits, permit: permit)
      let outcome: Swift.Result<Result, any Error>
      do { outcome = .success(try await body(client)) } catch { outcome = .failure(error) }
      try? await loop.sleep(for: .milliseconds(1))
      #expect(client.counts == (0, 0, 0, 0), "running, waiting, handles, sockets")
      client.close()
      #expect(loop.liveTimers == 0)
      done.resume(returning: outcome)
    }
  }
  group.shutDown()
  return try outcome.get()
}

/// The error that a request ends with, or nil.
func failure(_ body: () async throws -> Void) async -> ClientError? {
  do {
    try await body()
    return nil
  } catch {
    return error as? ClientError
  }
}

extension ClientResponse {
  func text() async throws -> String { try await collect(limit: 1 << 20).text }
}

func removeFile(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

func setEnvironment(_ name: String, _ value: String?) {
  if let value { unsafe setenv(name, value, 1) } else { unsafe unsetenv(name) }
}

/// Addresses that a check was asked for; the check runs on the loop, the test reads elsewhere.
final class Asked: Sendable {
  private let addresses = Monitor<[SocketAddress]>([])

  func add(_ address: SocketAddress) -> Bool {
    addresses.withLock { $0.append(address) }
    return true
  }

  var all: [SocketAddress] { addresses.withLock { $0 } }
}
