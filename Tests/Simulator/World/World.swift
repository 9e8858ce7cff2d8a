// Everything that the store under test does not decide: which answer comes next, what time it is, what fails. Answers wait
// in lanes; a lane keeps its order, as a connection does, and between lanes the dice decide. It belongs to one loop, which
// is driven by hand.

import Core

/// Answers that come in the order in which they were asked for.
final class Lane {
  let name: String
  fileprivate var waiting: [(label: StaticString, action: () -> Void)] = []
  /// Nothing comes through while it is held.
  var isHeld = false

  init(_ name: String) { self.name = name }

  var count: Int { waiting.count }
  func drop() { waiting = [] }
}

final class World {
  let loop: Loop
  var random: Random
  var weather: Weather
  var coverage = Coverage()
  var trace: Trace
  /// The first thing that was not as it must be.
  private(set) var divergence: String?
  /// Lanes that something waits in, in the order in which it came.
  private var lanes: [Lane] = []
  /// Nobody reaches it for a while.
  var isDatabaseAway = false
  /// What comes now is only to let every task end.
  var isOver = false
  /// What is planted, to see that it is found.
  let mutation: Mutation?

  init(seed: UInt64, loop: Loop, mutation: Mutation?, isTold: Bool) {
    self.loop = loop
    self.mutation = mutation
    random = Random(seed: seed)
    weather = Weather(&random)
    trace = Trace(isTold: isTold)
  }

  // MARK: Answers

  /// Does `action` when the dice fall on the lane.
  func later(_ lane: Lane, _ label: StaticString, _ action: @escaping () -> Void) {
    if lane.waiting.isEmpty { lanes.append(lane) }
    lane.waiting.append((label, action))
  }

  /// Suspends until the dice fall on the lane.
  func passage(_ lane: Lane, _ label: StaticString) async {
    await withCheckedContinuation { continuation in later(lane, label) { continuation.resume() } }
  }

  /// Lets one answer come, and everything follow from it; false where none is waiting.
  func answerOne() -> Bool {
    lanes.removeAll { $0.waiting.isEmpty }
    let open = lanes.filter { !$0.isHeld }
    guard !open.isEmpty else { return false }
    let lane = open[random.below(open.count)]
    let (label, action) = lane.waiting.removeFirst()
    trace.note("\(lane.name) \(label)")
    action()
    loop.runAllReady()
    return true
  }

  // MARK: What goes wrong

  /// Whether this kind strikes here and now.
  func strikes(_ fault: Fault, _ state: @autoclosure () -> String) -> Bool {
    let often = weather.often(fault)
    guard often > 0, random.chance(often) else { return false }
    let state = state()
    coverage.note(fault.rawValue, state)
    trace.note("! \(fault.rawValue) \(state)")
    return true
  }

  /// The store is not what it promises to be.
  func diverged(_ what: String) {
    guard divergence == nil, !isOver else { return }
    trace.note("DIVERGED \(what)")
    trace.isTold = false
    divergence = what
  }

  func expect(_ isSo: Bool, _ what: @autoclosure () -> String) {
    if !isSo { diverged(what()) }
  }
}

/// What happened, as a number that tells two histories apart, and as words when somebody wants to read it.
struct Trace {
  private(set) var digest: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var steps = 0
  private(set) var lines: [String] = []
  var isTold: Bool

  init(isTold: Bool) { self.isTold = isTold }

  mutating func note(_ line: String) {
    steps += 1
    for byte in line.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    if isTold { lines.append(line) }
  }
}
