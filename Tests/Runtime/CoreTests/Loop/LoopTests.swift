import Testing

@testable import Core

@Suite struct LoopTests {
  @Test func postsRunInOrderOnTheLoop() async {
    let group = LoopGroup(count: 1)
    let loop = group.loops[0]
    let seen = await withCheckedContinuation { (done: CheckedContinuation<[Int], Never>) in
      let collected = Collected()
      for value in 0..<1_000 { loop.post { collected.values.append(value) } }
      loop.post { done.resume(returning: loop.isCurrent ? collected.values : []) }
    }
    #expect(seen == Array(0..<1_000))
    group.shutDown()
  }

  @Test func aTaskStaysOnItsLoopAcrossEverySuspension() async {
    let group = LoopGroup(count: 2)
    let loop = group.loops[0]
    let pool = WorkerPool(name: "test", threads: 1)
    let places = await withCheckedContinuation { (done: CheckedContinuation<[Bool], Never>) in
      loop.spawn {
        var places = [loop.isCurrent]
        try? await loop.sleep(for: .milliseconds(2))
        places.append(loop.isCurrent)
        _ = try? await pool.run { 1 }
        places.append(loop.isCurrent)
        await Task.yield()
        places.append(loop.isCurrent)
        done.resume(returning: places)
      }
    }
    #expect(places == [true, true, true, true])
    group.shutDown()
  }

  private final class Collected: @unchecked Sendable { var values: [Int] = [] }
}
