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
