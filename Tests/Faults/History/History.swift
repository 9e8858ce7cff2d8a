// What clients of one notebook did and saw, in the words of its log: each change of its one note and each remark is an
// entry there, and no two are alike. So the log says in which order all happened, and a history can be held to it.

import Core

/// What an entry of the log says.
enum Saying: Hashable, Sendable {
  case remark(String)
  /// The note became this.
  case note(title: String, version: Int)
}

struct Entry: Hashable, Sendable {
  let sequence: Int
  let saying: Saying
}

/// A client's call of a node: what was asked, when, and what came of it.
struct Call: Sendable {
  enum Request: Hashable, Sendable {
    case append(String)
    /// Only where the note is in that version.
    case patch(title: String, base: Int)
    case read
  }

  enum Answer: Hashable, Sendable {
    case appended(sequence: Int)
    case patched(version: Int)
    /// The note was not as the patch had it, but thus.
    case mismatch(version: Int, title: String)
    case read(version: Int, title: String)
    /// Nothing was done, for another reason.
    case refused
    /// It may have been done, or be done still.
    case unknown
  }

  let node: Int
  let request: Request
  let began: MonotonicTime
  var ended = MonotonicTime.distantFuture
  var answer = Answer.unknown
}

/// What one observer was told, in its order.
struct Watch: Sendable {
  enum Event: Sendable {
    /// The present state: the last entries, and the note.
    case began([Entry], Sighting)
    /// A frame.
    case told([Entry], Sighting)
    /// Everything observed is to be observed anew.
    case reset(String)
    /// A change of the note came that does not build on what the observer has.
    case misfit(base: Int, version: Int)
  }

  /// Where the observer was since.
  struct Sighting: Sendable {
    let at: MonotonicTime
    let revision: Int
    /// Of the note as the observer has it now; 0 before there is one.
    let note: Int
  }

  let name: String
  var events: [Event] = []

  var resets: [String] { events.compactMap { if case .reset(let reason) = $0 { reason } else { nil } } }
  /// All that it was told in frames.
  var told: [Entry] {
    events.flatMap { event -> [Entry] in if case .told(let entries, _) = event { entries } else { [] } }
  }
  /// The last place of the log that it knows of.
  var last: Int {
    for event in events.reversed() {
      switch event {
      case .began(let entries, _), .told(let entries, _): if let last = entries.last { return last.sequence }
      case .reset, .misfit: continue
      }
    }
    return 0
  }
}

struct History: Sendable {
  /// As the note was when the history began.
  let first: Int
  var calls: [Call] = []
  var watches: [Watch] = []
  /// All of the log, from the database, when everything was over.
  var log: [Entry] = []
}
