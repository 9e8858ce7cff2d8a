// The Redis that this server shares with others: one client for what is asked now and then, on the home loop, and what is
// wrong with it, for whoever asks whether the server is ready.

internal import Core
internal import Net
internal import Replication

/// This server's Redis.
final class SharedRedis: Sendable {
  let server: RedisServer
  private let client = Monitor<Confined<RedisClient>?>(nil)
  private let trouble = Monitor<String?>("not connected yet")
  private let log = Logger(part: "redis")

  /// Reads certificates.
  init(_ options: RedisOptions) throws(StartError) {
    do throws(RedisError) { server = try RedisServer(options) } catch { throw StartError("redis: \(error)") }
  }

  /// Why it is of no use now; nil when all is well.
  var complaint: String? { trouble.withLock { $0 } }

  /// Connects. One that lets us not in, or is too old, ends the start; one that is away does not: commits do not need it.
  func open(on loop: Loop, _ workers: WorkerPool) async throws(StartError) -> RedisClient {
    let client = RedisClient(server, on: loop, resolver: Resolver(on: loop, workers: workers))
    client.onChange = { [weak self] error in self?.changed(error) }
    self.client.withLock { $0 = Confined(client, to: loop) }
    client.start()
    do throws(RedisError) {
      _ = try await client.send(RedisCommand("PING"))
    } catch {
      if error.code == .refused { throw StartError("redis at \(server.place): \(error)") }
    }
    return client
  }

  /// On the loop.
  func close() { client.withLock { $0 }?.value.close() }

  /// Each loss once, however many attempts follow.
  private func changed(_ error: RedisError?) {
    let before = trouble.withLock { trouble in
      defer { trouble = error?.message }
      return trouble
    }
    switch error {
    case nil: log.info("connected", ["redis": .string(server.place)])
    case let error? where error.message != before:
      log.warn("away", ["redis": .string(server.place), "why": .string(error.message)])
    default: break
    }
  }
}
