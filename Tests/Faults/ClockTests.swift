// The wall clock is set on and back by hours while some write and observe. Ids stay in order and unique, nobody is cut off
// or told anew, deadlines and repeated calls hold, and what the server says the time is follows.

import Core
import Foundation
import NotesGenerated
import TestDatabases
import Testing

@Suite(
  .enabled(if: WallClock.isInstalled, "needs libfaketime"), .enabled(if: SQLiteDatabase.isInstalled, "needs sqlite3"),
  .timeLimit(.minutes(5)))
struct ClockTests {
  @Test func stepsAreNoMatter() async throws {
    let file = try SQLiteDatabase()
    let clock = WallClock()
    let node = try Node(file.path, environment: clock.environment)
    defer { WallClock.clear(after: node.id) }
    let writers = Writers()
    let observers = Observers(at: node.address)
    let notebook = try await writers.notebook(at: node.address)
    observers.begin(5, notebook)
    #expect(eventually(within: 20) { observers.tally.observing == 5 })
    let running = try await writers.begin(4, [notebook], at: node.address, named: "w")

    var made: [ID<Notebook>] = [notebook]
    for hours in [0, 7, -6, 30, 29, -48, 0] {
      clock.set(hours: hours)
      // Read anew each time, by the next who asks.
      let before = writers.kept.count
      #expect(eventually(within: 20) { writers.kept.count > before + 20 }, "at \(hours) hours")
      for _ in 0..<3 { made.append(try await writers.notebook(at: node.address)) }
      observers.begin(1, notebook)
      #expect(eventually(within: 20) { observers.tally.observing == observers.tally.reached.count })
      let off = Double(observers.tally.serverTime - Int(Timestamp.now.microseconds)) / 1e6 - Double(hours) * 3_600
      #expect(abs(off) < 30, "the server is \(off) s beside its clock at \(hours) hours")
    }
    writers.end()
    await running.value
    #expect(made == made.sorted() && Set(made).count == made.count)
    #expect(writers.wrong == [] && writers.refused == [] && writers.unknown == [])

    let ledger = Ledger(try file.run(Ledger.query))
    ledger.keeps(writers.kept)
    // Named calls of before the steps are still known by their names.
    let first = writers.kept.prefix(5)
    let again = try await writers.again(
      first.map { Attempt(notebook: $0.notebook, remark: $0.remark) }, at: node.address)
    #expect(again == Array(first))
    #expect(eventually(within: 20) { observers.tally.told == ledger.logs })
    let tally = observers.tally
    #expect(tally.wrong == [])
    #expect(tally.resets == [] && tally.closes == [:] && tally.resumed == 0)
    #expect(node.stop() == 0)
  }

  /// Who has observed nothing new for as long as a heartbeat lasts hears of it then, whatever the clock says.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CASCADE_CLOCK"] != nil, "set CASCADE_CLOCK: takes a minute"))
  func heartbeatsKeepTheirTime() async throws {
    let file = try SQLiteDatabase()
    let clock = WallClock()
    let node = try Node(file.path, environment: clock.environment)
    defer { WallClock.clear(after: node.id) }
    let writers = Writers()
    let observers = Observers(at: node.address)
    observers.begin(1, try await writers.notebook(at: node.address))
    #expect(eventually(within: 20) { observers.tally.observing == 1 })
    for (turn, hours) in [9, -9, 0].enumerated() {
      let began = MonotonicTime.now
      clock.set(hours: hours)
      #expect(eventually(within: 40) { observers.tally.bookmarks > turn })
      #expect((1...25).contains((MonotonicTime.now - began).inSeconds))
    }
    #expect(observers.tally.closes == [:])
    #expect(node.stop() == 0)
  }
}
