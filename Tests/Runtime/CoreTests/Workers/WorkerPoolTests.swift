import Glibc
import Synchronization
import Testing

@testable import Core

@Suite struct WorkerPoolTests {
  private struct Refused: Error, Equatable {}

  @Test func returnsAndThrowsWhatTheBodyDoes() async throws {
    let pool = WorkerPool(name: "test", threads: 2)
    #expect(try await pool.run { 41 + 1 } == 42)
    await #expect(throws: Refused()) { try await pool.run { () throws(Refused) in throw Refused() } }
    pool.shutDown()
  }

  @Test func refusesAtItsBound() async throws {
    let pool = WorkerPool(name: "small", threads: 1, maxQueued: 2)
    let started = Atomic<Bool>(false)
    let gate = Atomic<Bool>(false)
    #expect(
      pool.submit {
        started.store(true, ordering: .releasing)
        while !gate.load(ordering: .acquiring) { usleep(100) }
      })
    while !started.load(ordering: .acquiring) { usleep(100) }
    #expect(pool.submit {} && pool.submit {})
    #expect(!pool.submit {})
    await #expect(throws: WorkerPool.Full(pool: "small")) { try await pool.run { 1 } }
    gate.store(true, ordering: .releasing)
    pool.shutDown()
    #expect(!pool.submit {})
    await #expect(throws: WorkerPool.Full(pool: "small")) { try await pool.run { 1 } }
  }

  @Test func shutDownFinishesWhatIsQueued() {
    let pool = WorkerPool(name: "test", threads: 2)
    let done = Atomic<Int>(0)
    var accepted = 0
    for _ in 0..<5_000 where pool.submit({ done.add(1, ordering: .relaxed) }) { accepted += 1 }
    pool.shutDown()
    #expect(accepted == 5_000 && done.load(ordering: .relaxed) == 5_000)
    pool.shutDown()
  }

  @Test func aPoolThatIsDroppedFinishesAndIsFreed() {
    let done = Atomic<Int>(0)
    weak var gone: WorkerPool?
    do {
      let pool = WorkerPool(name: "test", threads: 1)
      gone = pool
      for _ in 0..<100 { _ = pool.submit { done.add(1, ordering: .relaxed) } }
    }
    #expect(gone == nil)
    for _ in 0..<5_000 where done.load(ordering: .relaxed) < 100 { usleep(1_000) }
    #expect(done.load(ordering: .relaxed) == 100)
  }

  @Test func oneThreadKeepsTheOrder() {
    let pool = WorkerPool(name: "test", threads: 1)
    let order = Notes<Int>()
    for index in 0..<3_000 { _ = pool.submit { order.values.append(index) } }
    pool.shutDown()
    #expect(order.values == Array(0..<3_000))
  }

  @Test func waitingEndsAtItsDeadline() {
    let monitor = Monitor(0)
    let start = MonotonicTime.now
    #expect(monitor.wait(until: start + .milliseconds(30)) { $0 > 0 ? $0 : nil } == nil)
    #expect(MonotonicTime.now - start >= .milliseconds(30))
    let setter = Thread(name: "setter") {
      monitor.withLock { $0 = 7 }
      monitor.wakeAll()
    }
    #expect(monitor.wait { $0 > 0 ? $0 : nil } == 7)
    setter.join()
  }
}
