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

    func increment() { count += 1 }

    /// What a hundred calls of another actor cost from here.
    func costOfCalling(_ other: Pinned) async -> Costs {
      let before = loop.counts
      for _ in 0..<100 { await other.increment() }
      return Costs.since(before, on: loop)
    }

    /// What it costs until code of this actor goes on, once the loop has resumed it.
    func costOfResuming() async -> Costs {
      let before = Notes<(localJobs: UInt64, foreignJobs: UInt64, wakes: UInt64)>()
      await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
        loop.schedule(after: .milliseconds(1)) { [loop] in
          before.values.append(loop.counts)
          done.resume()
        }
      }
      return Costs.since(before.values[0], on: loop)
    }

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

  @Test func aParkedContinuationResumedOnTheLoopWakesNobody() async {
    let costs = await onALoop { loop in await Pinned(loop).costOfResuming() }
    #expect(costs == Costs(jobs: 1, foreign: 0, wakes: 0))
  }

  @Test func codeOfNoActorPaysOneJobMoreForEachReturn() async {
    let (resumed, called) = await onALoop { loop in
      let before = Notes<(localJobs: UInt64, foreignJobs: UInt64, wakes: UInt64)>()
      await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
        loop.schedule(after: .milliseconds(1)) {
          before.values.append(loop.counts)
          done.resume()
        }
      }
      let resumed = Costs.since(before.values[0], on: loop)
      let pinned = Pinned(loop)
      before.values.append(loop.counts)
      for _ in 0..<100 { await pinned.increment() }
      return (resumed, Costs.since(before.values[1], on: loop))
    }
    #expect(resumed == Costs(jobs: 2, foreign: 0, wakes: 0))
    #expect(called == Costs(jobs: 100, foreign: 0, wakes: 0))
  }

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

  @Test func actorsPinnedOnOneLoopReachEachOtherWithoutAJob() async {
    let (count, costs) = await onALoop { loop in
      let other = Pinned(loop)
      let costs = await Pinned(loop).costOfCalling(other)
      return (await other.count, costs)
    }
    #expect(count == 100)
    #expect(costs == .none)
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
