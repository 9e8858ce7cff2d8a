// Runs a test's body as a task of a fresh loop, whose thread is gone when the test goes on.

import Core

func onALoop<Result: Sendable>(_ body: @escaping @Sendable (Loop) async -> Result) async -> Result {
  let group = LoopGroup(count: 1, name: "test")
  let result = await withCheckedContinuation { (done: CheckedContinuation<Result, Never>) in
    let loop = group.loops[0]
    loop.spawn { done.resume(returning: await body(loop)) }
  }
  group.shutDown()
  return result
}

/// What a test writes down on one thread and reads there, or after that thread is gone.
final class Notes<Value>: @unchecked Sendable {
  var values: [Value] = []
}
