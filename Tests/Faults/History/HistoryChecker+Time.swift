// Whether there is an order of all calls in which each lies between its beginning and its end. Time is gone through once:
// `reached` is the place of the log that must have been reached by then, since somebody was told so, and whoever begins
// now comes behind it. Each call is given the earliest place that it can have; so if one finds none, there is no order.

import Core

extension HistoryChecker {
  private enum Moment {
    case began(Int), ended(Int)
    /// Somebody was told of this place.
    case told(Int)
  }

  mutating func checkTime() {
    var moments: [(at: MonotonicTime, what: Moment)] = []
    for (number, call) in history.calls.enumerated() {
      moments += [(call.began, .began(number)), (call.ended, .ended(number))]
    }
    for watch in history.watches {
      for event in watch.events {
        guard case .told(let entries, let sighting) = event, let last = entries.last else { continue }
        moments.append((sighting.at, .told(last.sequence)))
      }
    }
    // At one moment, beginnings come first: such calls overlap.
    moments.sort { ($0.at, HistoryChecker.rank($0.what)) < ($1.at, HistoryChecker.rank($1.what)) }
    var reached = 0
    /// What a node itself has shown: a read of it may be behind others, and never behind this.
    var shown: [Int: Int] = [:]
    /// The earliest place that each call can have.
    var earliest: [Int: Int] = [:]
    for (_, what) in moments {
      switch what {
      case .told(let place): reached = max(reached, place)
      case .began(let number):
        let call = history.calls[number]
        let floor = call.request == .read ? shown[call.node, default: 0] : reached
        earliest[number] = earliestPlace(of: call, from: floor)
        if earliest[number] == nil { defects.append(.notInRealTime(call.request)) }
      case .ended(let number):
        let call = history.calls[number]
        guard call.answer != .unknown, let place = earliest[number] else { continue }
        reached = max(reached, place)
        shown[call.node] = max(shown[call.node, default: 0], place)
      }
    }
  }

  private static func rank(_ moment: Moment) -> Int { if case .began = moment { 0 } else { 1 } }

  /// Behind `floor`, the first place where the call can come to what it came to; nil where there is none.
  private func earliestPlace(of call: Call, from floor: Int) -> Int? {
    switch call.answer {
    case .mismatch(let version, _), .read(let version, _):
      // Between the entry that it saw and the next of the note.
      guard let seen = versions[version] else { return floor }
      let place = max(seen.place, floor)
      return place < seen.next ? place : nil
    case .appended, .patched, .unknown:
      guard let place = place(of: call.request) else { return floor }
      return place > floor ? place : nil
    case .refused: return floor
    }
  }
}
