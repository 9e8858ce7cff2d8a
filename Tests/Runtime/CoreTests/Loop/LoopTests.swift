import Glibc
import Synchronization
import Testing

@testable import Core

@Suite struct LoopTests {
  @Test func postsRunInOrderOnTheLoop() async {
    let group = LoopGroup(count: 1)
    let loop = group.loops[0]
    let seen = await withCheckedContinuation { (done: CheckedContinuation<[Int], Never>) in
      let collected = Notes<Int>()
      for value in 0..<1_000 { loop.post { collected.values.append(value) } }
      loop.post { done.resume(returning: loop.isCurrent ? collected.values : []) }
    }
    #expect(seen == Array(0..<1_000))
    group.shutDown()
  }

  @Test func aTaskStaysOnItsLoopAcrossEverySuspension() async {
    let pool = WorkerPool(name: "test", threads: 1)
    let places = await onALoop { loop in
      var places = [loop.isCurrent]
      try? await loop.sleep(for: .milliseconds(2))
      places.append(loop.isCurrent)
      _ = try? await pool.run { 1 }
      places.append(loop.isCurrent)
      await Task.yield()
      places.append(loop.isCurrent)
      return places
    }
    #expect(places == [true, true, true, true])
    pool.shutDown()
  }

  @Test func theEndOfTheTurnComesOnceAndAfterWhatIsReady() async {
    let order = await onALoop { loop in
      let order = Notes<String>()
      await withCheckedContinuation { done in
        loop.atEndOfTurn { order.values.append("end") }
        loop.atEndOfTurn {
          order.values.append("end too")
          loop.spawn { order.values.append("spawned at the end") }
          loop.schedule(after: .zero) { done.resume() }
        }
        loop.spawn {
          await Task.yield()
          order.values.append("job")
        }
      }
      return order.values
    }
    #expect(order == ["job", "end", "end too", "spawned at the end"])
  }

  @Test func timersFireInOrderAndNeverEarly() async {
    let (order, early) = await onALoop { loop in
      let order = Notes<Int>()
      let early = Notes<Int>()
      await withCheckedContinuation { done in
        let start = MonotonicTime.now
        for milliseconds in [30, 10, 20, 10, 1] {
          let moment = start + .milliseconds(milliseconds)
          loop.schedule(at: moment) {
            order.values.append(milliseconds)
            if MonotonicTime.now < moment { early.values.append(milliseconds) }
            if order.values.count == 5 { done.resume() }
          }
        }
        let cancelled = loop.schedule(after: .milliseconds(5)) { order.values.append(-1) }
        loop.cancel(cancelled)
        loop.cancel(cancelled)
      }
      return (order.values, early.values + [loop.liveTimers])
    }
    #expect(order == [1, 10, 10, 20, 30])
    #expect(early == [0])
  }

  @Test func aTimerOfTheFarFutureDoesNotSpinTheLoop() async {
    let used = await onALoop { loop in
      loop.schedule(at: MonotonicTime(nanoseconds: .max - 1)) {}
      var before = timespec()
      var after = timespec()
      unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before)
      try? await loop.sleep(for: .milliseconds(200))
      unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after)
      return Duration.seconds(after.tv_sec - before.tv_sec) + .nanoseconds(after.tv_nsec - before.tv_nsec)
    }
    #expect(used < .milliseconds(100))
  }

  @Test func sleepLastsAndIsCancelledAtOnce() async {
    let (slept, cancelled, took, left) = await onALoop { loop in
      let start = MonotonicTime.now
      try? await loop.sleep(for: .milliseconds(20))
      let slept = MonotonicTime.now - start
      let cancelled = Notes<Bool>()
      let task = loop.spawn {
        do {
          try await loop.sleep(for: .seconds(600))
          cancelled.values.append(false)
        } catch {
          cancelled.values.append(true)
        }
      }
      let alreadyCancelled = loop.spawn {
        unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
        do {
          try await loop.sleep(for: .seconds(600))
          cancelled.values.append(false)
        } catch {
          cancelled.values.append(true)
        }
      }
      let again = MonotonicTime.now
      task.cancel()
      await task.value
      await alreadyCancelled.value
      return (slept, cancelled.values, MonotonicTime.now - again, loop.liveTimers)
    }
    #expect(slept >= .milliseconds(20))
    #expect(cancelled == [true, true])
    #expect(took < .seconds(60))
    #expect(left == 0)
  }

  @Test func whatIsPostedToALoopThatHasEndedDoesNotHarm() async {
    for _ in 0..<50 {
      let group = LoopGroup(count: 1)
      let loop = group.loops[0]
      let stop = Atomic<Bool>(false)
      let poster = Thread(name: "poster") {
        while !stop.load(ordering: .relaxed) { loop.post {} }
      }
      usleep(200)
      group.shutDown()
      loop.post {}
      stop.store(true, ordering: .relaxed)
      poster.join()
      loop.post {}
    }
  }

  /// In a process of its own: what is left open is lost memory, and the sanitizer would say so.
  @Test func aGroupEndsThoughAWatcherIsStillOpen() async {
    await #expect(processExitsWith: .success) {
      let group = LoopGroup(count: 1)
      let loop = group.loops[0]
      let pipe = try Pipe()
      let kept = Notes<FileWatcher>()
      await loop.spawn {
        guard let watcher = FileWatcher(pipe.readEnd, on: loop) else { return }
        watcher.watch(.read)
        kept.values.append(watcher)
      }.value
      group.shutDown()
      _exit(kept.values.count == 1 ? 0 : 1)
    }
  }

  @Test func aLoopSaysHowLongItIsHeld() async {
    let held = Monitor<[Duration]>([])
    let group = LoopGroup(count: 1)
    let loop = group.loops[0]
    loop.reportHeld { _, duration in held.withLock { $0.append(duration) } }
    loop.post { usleep(5_000) }
    loop.post { usleep(80_000) }
    usleep(60_000)
    #expect(loop.heldFor > .milliseconds(20))
    group.shutDown()
    let reports = held.withLock { $0 }
    #expect(reports.count == 1 && reports[0] >= .milliseconds(80) && reports[0] < .seconds(5))
    #expect(loop.heldFor == .zero)
  }
}
