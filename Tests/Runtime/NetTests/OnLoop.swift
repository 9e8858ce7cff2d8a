// Runs a test's body as a task on a loop of its own, which ends with it.

import Core

func onLoop<Result: Sendable>(
  _ body: @escaping @Sendable (Loop) async throws -> Result
) async throws -> Result {
  let group = LoopGroup(count: 1)
  let loop = group.loops[0]
  let result: Swift.Result<Result, any Error> = await withCheckedContinuation { done in
    loop.spawn {
      do { done.resume(returning: .success(try await body(loop))) } catch { done.resume(returning: .failure(error)) }
    }
  }
  group.shutDown()
  return try result.get()
}

/// Waits on the loop until `condition` holds, five seconds at most.
func eventually(_ loop: Loop, _ condition: () -> Bool) async -> Bool {
  for _ in 0..<1_000 {
    if condition() { return true }
    try? await loop.sleep(for: .milliseconds(5))
  }
  return condition()
}
