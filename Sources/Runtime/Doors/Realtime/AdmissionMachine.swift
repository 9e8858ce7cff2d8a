// Who may begin an observation now, when a storm of clients comes back at once: first come, first served, each for what it
// weighs, and a bounded line of those who wait. Decided without I/O.
//
// A ticket is waiting → admitted → given back. A ticket that left the line (its client went away) is a legal race wherever
// it comes up again: it is passed over.

internal import Core

struct AdmissionMachine {
  enum Answer: Equatable {
    case admitted
    case waits(ticket: Int)
    case refused
  }

  private struct Place {
    let ticket: Int
    let weight: Int
    let until: MonotonicTime
  }

  private let capacity: Int
  private let maxWaiting: Int
  private let patience: Duration
  private var taken = 0
  private var line: [Place] = []
  /// Where the line begins in `line`.
  private var front = 0
  /// Tickets in the line whose clients have left.
  private var gone: Set<Int> = []
  private var lastTicket = 0

  init(capacity: Int, maxWaiting: Int, patience: Duration) {
    self.capacity = capacity
    self.maxWaiting = maxWaiting
    self.patience = patience
  }

  var waiting: Int { line.count - front - gone.count }
  /// When the first of the line has waited as long as it may.
  var deadline: MonotonicTime? { front < line.count ? line[front].until : nil }

  mutating func ask(weight: Int, at now: MonotonicTime) -> Answer {
    if front == line.count && fits(weight) {
      taken += weight
      return .admitted
    }
    guard waiting < maxWaiting else { return .refused }
    lastTicket += 1
    line.append(Place(ticket: lastTicket, weight: weight, until: now + patience))
    return .waits(ticket: lastTicket)
  }

  /// Gives back what an admitted one weighed; answers whose turn it is now, in order.
  mutating func giveBack(_ weight: Int) -> [Int] {
    taken -= weight
    return admit()
  }

  /// Its client went away before it was admitted. Whoever stood behind may be next.
  mutating func leave(_ ticket: Int) -> [Int] {
    gone.insert(ticket)
    return admit()
  }

  /// Those who have waited too long, and are sent away; and those whose turn it is by that.
  mutating func expire(at now: MonotonicTime) -> (expired: [Int], admitted: [Int]) {
    var expired: [Int] = []
    while let deadline, deadline <= now {
      let ticket = line[front].ticket
      if gone.remove(ticket) == nil { expired.append(ticket) }
      step()
    }
    return (expired, admit())
  }

  private mutating func admit() -> [Int] {
    var admitted: [Int] = []
    while front < line.count {
      let next = line[front]
      if gone.remove(next.ticket) == nil {
        guard fits(next.weight) else { break }
        taken += next.weight
        admitted.append(next.ticket)
      }
      step()
    }
    return admitted
  }

  /// What weighs more than all that there is goes alone.
  private func fits(_ weight: Int) -> Bool { taken == 0 || taken + weight <= capacity }

  private mutating func step() {
    front += 1
    guard front == line.count || front > 1_024 else { return }
    line.removeFirst(front)
    front = 0
  }
}
