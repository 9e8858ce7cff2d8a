// The rules of docs/decisions/002-executors.md as counts: what must stay on the loop neither queues nor wakes.

import Glibc
import Synchronization
import Testing

@testable import Core

@Suite struct ExecutorTests {
  private struct Costs: Equatable {
    var jobs: UInt64
    var foreign: UInt64
    var wakes: UInt64

    static let none = Costs(jobs: 0, foreign: 0, wakes: 0)

    static func since(_ before: (localJobs: UInt64, foreignJobs: UInt64, wakes: UInt64), on loop: Loop) -> Costs {
      let now = loop.counts
      return Costs(
        jobs: now.localJobs - before.localJobs, foreign: now.foreignJobs - before.foreignJobs,
        wakes: now.wakes - before.wakes)
    }
  }

  private actor Pinned {
    nonisolated let loop: Loop
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }
    private(set) var count = 0

    init(_ loop: Loop) { self.loop = loop }

    /// Whether the actor still is where it belongs after a stay elsewhere.
    func isHome(after stay: Stay) async -> Bool {
      count += 1
      await stay.takePlace()
      let here = loop.isCurrent
      preconditionIsolated()
      count += 1
      return here
    }
  }

  /// The ways in which a continuation is awaited; another thread resumes it.
  enum Stay: CaseIterable {
    case checked, unsafe, throwing, cancellationHandler, helper

    func takePlace() async {
      switch self {
      case .checked: await withCheckedContinuation { done in elsewhere { done.resume() } }
      case .unsafe:
        unsafe await withUnsafeContinuation { (done: UnsafeContinuation<Void, Never>) in
          elsewhere { unsafe done.resume() }
        }
      case .throwing:
        try? await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
          elsewhere { done.resume(throwing: CancellationError()) }
        }
      case .cancellationHandler:
        await withTaskCancellationHandler {
          await withCheckedContinuation { done in elsewhere { done.resume() } }
        } onCancel: {
        }
      case .helper: await helper()
      }
    }

    private nonisolated(nonsending) func helper() async {
      await withCheckedContinuation { done in elsewhere { done.resume() } }
    }

    private func elsewhere(_ work: @escaping @Sendable () -> Void) {
      Thread(name: "elsewhere", work).detach()
    }
  }

  @Test func aSpawnThatNeverSuspendsCostsNothing() async {
    let (ran, costs) = await onALoop { loop in
      let before = loop.counts
      let ran = Notes<Int>()
      for index in 0..<100 { loop.spawn { ran.values.append(index) } }
      return (ran.values.count, Costs.since(before, on: loop))
    }
    #expect(ran == 100)
    #expect(costs == .none)
  }

  @Test func aParkedContinuationResumedOnTheLoopCostsOneJob() async {
    let costs = await onALoop { loop in
      let before = Notes<(localJobs: UInt64, foreignJobs: UInt64, wakes: UInt64)>()
      await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
        loop.schedule(after: .milliseconds(1)) {
          before.values.append(loop.counts)
          done.resume()
        }
      }
      return Costs.since(before.values[0], on: loop)
    }
    #expect(costs == Costs(jobs: 1, foreign: 0, wakes: 0))
  }

  /// Whoever looks whether something is under way, and then waits for it, must not find it over in between. So neither a
  /// call nor the way into a continuation may let others in: at first, after a return, in a task within a task.
  @Test func nothingRunsBetweenALookAndTheWaitForIt() async {
    let costs = await onALoop { loop in
      var all = [await costOfCallsAndContinuations(loop)]
      try? await loop.sleep(for: .milliseconds(1))
      all.append(await costOfCallsAndContinuations(loop))
      let within = Notes<Costs>()
      await loop.spawn {
        within.values.append(await costOfCallsAndContinuations(loop))
        try? await loop.sleep(for: .milliseconds(1))
        within.values.append(await costOfCallsAndContinuations(loop))
      }.value
      return all + within.values
    }
    #expect(costs == [.none, .none, .none, .none])
  }

  private func costOfCallsAndContinuations(_ loop: Loop) async -> Costs {
    let before = loop.counts
    for _ in 0..<100 { await call() }
    return Costs.since(before, on: loop)
  }

  private func call() async { await withCheckedContinuation { $0.resume() } }

  @Test func awaitingATaskOfTheSameLoopWakesNobody() async {
    let costs = await onALoop { loop in
      let before = loop.counts
      let task = loop.spawn { await Task.yield() }
      await task.value
      return Costs.since(before, on: loop)
    }
    #expect(costs.foreign == 0 && costs.wakes == 0)
  }

  @Test func manyPostsToABusyLoopCostOneWake() async {
    let group = LoopGroup(count: 1)
    let loop = group.loops[0]
    let busy = Atomic<Bool>(false)
    let free = Atomic<Bool>(false)
    let ran = Atomic<Int>(0)
    loop.post { @Sendable in
      busy.store(true, ordering: .releasing)
      while !free.load(ordering: .acquiring) { usleep(100) }
    }
    while !busy.load(ordering: .acquiring) { await Task.yield() }
    let before = loop.counts.wakes
    for _ in 0..<10_000 { loop.post { @Sendable in ran.add(1, ordering: .relaxed) } }
    #expect(loop.counts.wakes - before == 1)
    free.store(true, ordering: .releasing)
    await withCheckedContinuation { done in loop.post { done.resume() } }
    #expect(ran.load(ordering: .relaxed) == 10_000)
    group.shutDown()
  }

  @Test(arguments: Stay.allCases)
  func isolationIsUpheldWhenAnotherThreadResumes(stay: Stay) async {
    let (homes, count) = await onALoop { loop in
      let pinned = Pinned(loop)
      var homes = 0
      for _ in 0..<200 where await pinned.isHome(after: stay) { homes += 1 }
      return (homes, await pinned.count)
    }
    #expect(homes == 200)
    #expect(count == 400)
  }

  @Test func aTaskFromElsewhereRunsOnTheLoopToo() async {
    let group = LoopGroup(count: 1)
    let loop = group.loops[0]
    let places = Notes<Bool>()
    await loop.spawn {
      places.values.append(loop.isCurrent)
      await withTaskGroup { children in
        children.addTask { loop.isCurrent }
        for await place in children { places.values.append(place) }
      }
      places.values.append(loop.isCurrent && Loop.current === loop)
    }.value
    group.shutDown()
    #expect(places.values == [true, true, true])
    #expect(Loop.current == nil)
  }
}
