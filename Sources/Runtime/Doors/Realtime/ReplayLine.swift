// The line of one loop's sessions before beginning observations: does what `AdmissionMachine` says, and keeps its one
// timer.

internal import Core

/// Belongs to its loop.
final class ReplayLine {
  private let loop: Loop
  private var machine: AdmissionMachine
  private var turns: [Int: (_ isAdmitted: Bool) -> Void] = [:]
  private var timer: TimerID?

  /// What beginning an observation weighs: changes are shared among all who missed them, a snapshot is one's own.
  static func weight(isResuming: Bool) -> Int { isResuming ? 1 : 8 }

  init(_ limits: RealtimeLimits, on loop: Loop) {
    self.loop = loop
    machine = AdmissionMachine(
      capacity: limits.replays, maxWaiting: limits.maxWaitingReplays, patience: limits.replayPatience)
  }

  /// Says at once or later whether it may be; with a ticket to leave by in the second case.
  func ask(weight: Int, _ turn: @escaping (_ isAdmitted: Bool) -> Void) -> Int? {
    switch machine.ask(weight: weight, at: loop.now) {
    case .admitted: turn(true)
    case .refused: turn(false)
    case .waits(let ticket):
      turns[ticket] = turn
      watch()
      return ticket
    }
    return nil
  }

  func giveBack(_ weight: Int) { call(machine.giveBack(weight), true) }

  func leave(_ ticket: Int) {
    guard turns.removeValue(forKey: ticket) != nil else { return }
    call(machine.leave(ticket), true)
  }

  private func call(_ tickets: [Int], _ isAdmitted: Bool) {
    for ticket in tickets { turns.removeValue(forKey: ticket)?(isAdmitted) }
  }

  private func watch() {
    guard timer == nil, let deadline = machine.deadline else { return }
    timer = loop.schedule(at: deadline) { [unowned self] in
      timer = nil
      let (expired, admitted) = machine.expire(at: .now)
      call(expired, false)
      call(admitted, true)
      watch()
    }
  }
}
