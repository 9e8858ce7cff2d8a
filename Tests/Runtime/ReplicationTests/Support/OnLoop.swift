// Runs a test's body as a task on a loop of its own, with a resolver, which end with it.

import Core
import Net
import Replication

func onLoop<Result: Sendable>(
  _ body: @escaping @Sendable (Loop, Resolver) async throws -> Result
) async throws -> Result {
  let group = LoopGroup(count: 1)
  let workers = WorkerPool(name: "test", threads: 1)
  let loop = group.loops[0]
  let result: Swift.Result<Result, any Error> = await withCheckedContinuation { done in
    loop.spawn {
      do {
        done.resume(returning: .success(try await body(loop, Resolver(on: loop, workers: workers))))
      } catch {
        done.resume(returning: .failure(error))
      }
    }
  }
  group.shutDown()
  workers.shutDown()
  return try result.get()
}

extension Loop {
  /// Waits until `condition` holds, so long at most; whether it does.
  func wait(for limit: Duration = .seconds(20), until condition: () -> Bool) async -> Bool {
    let end = MonotonicTime.now + limit
    while !condition() {
      guard MonotonicTime.now < end else { return false }
      try? await sleep(for: .milliseconds(5))
    }
    return true
  }
}

/// The error that `body` ends with.
func redisError(_ body: () async throws -> Void) async -> RedisError? {
  do {
    try await body()
    return nil
  } catch {
    return error as? RedisError
  }
}

/// Short times, for tests of what happens when they are over.
func impatient(_ url: String) -> RedisOptions {
  var options = RedisOptions(url: Secret(url))
  options.commandTimeout = .milliseconds(300)
  options.pingInterval = .milliseconds(100)
  options.pauses = .milliseconds(10)...Duration.milliseconds(100)
  return options
}

func patient(_ url: String) -> RedisOptions {
  var options = RedisOptions(url: Secret(url))
  // A machine that runs all suites at once is no measure for waiting.
  options.commandTimeout = .seconds(20)
  options.connectTimeout = .seconds(20)
  return options
}
