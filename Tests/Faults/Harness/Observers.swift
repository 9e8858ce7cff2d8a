// Clients that observe the log of a notebook over WebSockets, each with one observation, and come back by themselves with
// their cursor when they are cut off. What one is told is held to what all are told, and to its own order: each entry once,
// the one after the last. Thousands of them fit on one loop.

import Core
import NotesGenerated

final class Observers: Sendable {
  /// What all of them together have seen.
  struct Tally: Sendable {
    /// What stands at each place of each log, as somebody was told.
    var told: [String: [Int: String]] = [:]
    /// How far each has been told.
    var reached: [Int] = []
    /// Whether its observation has begun on the connection that it has now.
    var isObserving: [Bool] = []
    var snapshots = 0
    /// Observations that began again where they had been.
    var resumed = 0
    var bookmarks = 0
    var resets: [String] = []
    var closes: [UInt16: Int] = [:]
    /// As the last who was welcomed was told, in microseconds.
    var serverTime = 0
    /// What should not have been; the first few.
    var wrong: [String] = []

    var observing: Int { isObserving.count { $0 } }

    /// Whether all observe, and have been told up to there.
    func isAll(_ count: Int, at sequence: Int) -> Bool {
      observing == count && reached.count == count && reached.allSatisfy { $0 >= sequence }
    }
  }

  private let loops: LoopGroup
  private let shared = Monitor(Tally())
  private let place: Monitor<SocketPlace>
  private let isOver = Monitor(false)
  /// Those of each loop; belongs to it.
  private let all: Monitor<[Confined<ObservingClient>]> = Monitor([])

  init(at place: SocketPlace, loops: Int = 1) {
    self.loops = LoopGroup(count: loops, name: "observers")
    self.place = Monitor(place)
  }

  deinit {
    isOver.withLock { $0 = true }
    loops.shutDown()
  }

  var tally: Tally { shared.withLock { $0 } }

  /// Where they find the server from now on.
  func move(to place: SocketPlace) { self.place.withLock { $0 = place } }

  /// Begins `count` more, at once. `also` is what else each asks to observe; what it is told of that is not looked at.
  func begin(_ count: Int, _ notebook: ID<Notebook>, also: [String] = []) {
    for _ in 0..<count {
      let number = shared.withLock { tally in
        tally.reached.append(0)
        tally.isObserving.append(false)
        return tally.reached.count - 1
      }
      let loop = loops.next()
      loop.spawn { [shared, place, isOver, all] in
        let client = ObservingClient(number, notebook.description, loop, shared, place, isOver, also)
        all.withLock { $0.append(Confined(client, to: loop)) }
        await client.run()
      }
    }
  }

  /// The network of all of them is cut, in one moment.
  func cut() { each { $0.cut() } }

  /// Leaves what is sent to the first of them where it is.
  func stopReading() { first { $0.setReading(false) } }
  func readAgain() { first { $0.setReading(true) } }

  private func each(_ body: @escaping @Sendable (ObservingClient) -> Void) {
    let everybody = all.withLock { $0 }
    for loop in loops.loops {
      loop.post { for one in everybody where one.loop === loop { body(one.value) } }
    }
  }

  private func first(_ body: @escaping @Sendable (ObservingClient) -> Void) {
    guard let one = all.withLock({ $0.first { $0.loop === loops.loops[0] } }) else { return }
    one.loop.post { body(one.value) }
  }
}
