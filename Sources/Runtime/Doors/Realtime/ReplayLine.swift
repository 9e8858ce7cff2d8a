// The line of one loop's sessions before beginning observations: does what `AdmissionMachine` says, and keeps its one
// timer.

internal import Core

/// Belongs to its loop.
final class ReplayLine {
  private struct Turn {
    let weight: Int
    let tell: (_ isAdmitted: Bool) -> Void
    /// Nil while it stands in line.
    var isAdmitted: Bool?
  }

  private let loop: Loop
  private var machine: AdmissionMachine
  private var turns: [Int: Turn] = [:]
  private var timer: TimerID?
  /// Whose turn has come and who is not told yet. An observation that begins within its turn gives back what it weighs,
  /// and so calls the next: one after the other, not one within the other, for thousands may wait.
  private var due: [Int] = []
  private var isTelling = false

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
      turns[ticket] = Turn(weight: weight, tell: turn)
      watch()
      return ticket
    }
    return nil
  }

  func giveBack(_ weight: Int) { call(machine.giveBack(weight), true) }

  func leave(_ ticket: Int) {
    guard let turn = turns.removeValue(forKey: ticket) else { return }
    switch turn.isAdmitted {
    case nil: call(machine.leave(ticket), true)
    case true?: giveBack(turn.weight)
    case false?: break
    }
  }

  private func call(_ tickets: [Int], _ isAdmitted: Bool) {
    for ticket in tickets { turns[ticket]?.isAdmitted = isAdmitted }
    due += tickets
    guard !isTelling else { return }
    isTelling = true
    while !due.isEmpty {
      let next = due
      due = []
      for ticket in next {
        // Or it has left meanwhile.
        if let turn = turns.removeValue(forKey: ticket) { turn.tell(turn.isAdmitted ?? false) }
      }
    }
    isTelling = false
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
