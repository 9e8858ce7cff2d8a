// The checker itself: a history that is right has no defect, and each that is wrong has the one that it was given.

import Core
import Testing

struct HistoryCheckerTests {
  /// Two remarks and two changes of the note, by two nodes, some of them at the same time; the note begins in version 5.
  private static var right: History {
    var history = History(first: 5)
    history.calls = [
      call(1, .append("a"), 10, 20, .appended(sequence: 1)),
      call(2, .patch(title: "A", base: 5), 15, 40, .patched(version: 7)),
      call(1, .read, 30, 35, .read(version: 7, title: "A")),
      call(2, .patch(title: "B", base: 5), 45, 50, .mismatch(version: 7, title: "A")),
      call(1, .append("b"), 52, 55, .refused),
      call(1, .append("c"), 60, 70, .unknown),
      call(2, .patch(title: "C", base: 7), 60, 90, .unknown),
      call(1, .append("d"), 100, 110, .unknown),
    ]
    history.log = [entry(1, .remark("a")), note(2, "A", 7), entry(3, .remark("c")), note(4, "C", 9)]
    history.watches = [
      Watch(
        name: "x",
        events: [
          .began([], at(5, 0, note: 5)), .told([entry(1, .remark("a"))], at(21, 6, note: 5)),
          .told([note(2, "A", 7)], at(41, 7, note: 7)),
          .told([entry(3, .remark("c")), note(4, "C", 9)], at(95, 9, note: 9)),
        ]),
      Watch(
        name: "y",
        events: [
          .began([entry(1, .remark("a"))], at(22, 6, note: 5)), .reset("cursorTooOld"),
          .began([entry(1, .remark("a")), note(2, "A", 7)], at(50, 7, note: 7)),
          .told([entry(3, .remark("c"))], at(70, 8, note: 7)), .told([note(4, "C", 9)], at(95, 9, note: 9)),
        ]),
    ]
    return history
  }

  private static func call(
    _ node: Int, _ request: Call.Request, _ began: UInt64, _ ended: UInt64, _ answer: Call.Answer
  ) -> Call {
    Call(
      node: node, request: request, began: MonotonicTime(nanoseconds: began),
      ended: MonotonicTime(nanoseconds: ended), answer: answer)
  }

  private static func entry(_ sequence: Int, _ saying: Saying) -> Entry { Entry(sequence: sequence, saying: saying) }
  private static func note(_ sequence: Int, _ title: String, _ version: Int) -> Entry {
    entry(sequence, .note(title: title, version: version))
  }
  private static func at(_ time: UInt64, _ revision: Int, note: Int) -> Watch.Sighting {
    Watch.Sighting(at: MonotonicTime(nanoseconds: time), revision: revision, note: note)
  }

  @Test func whatIsRightHasNoDefect() {
    #expect(HistoryChecker.defects(of: HistoryCheckerTests.right) == [])
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let defect: Defect
    let change: @Sendable (inout History) -> Void
    var testDescription: String { defect.description }

    init(_ defect: Defect, _ change: @escaping @Sendable (inout History) -> Void) {
      (self.defect, self.change) = (defect, change)
    }
  }

  @Test(arguments: wrongLogs + wrongCalls + wrongTimes + wrongWatches) func eachDefectIsFound(wrong: Wrong) {
    var history = HistoryCheckerTests.right
    wrong.change(&history)
    #expect(HistoryChecker.defects(of: history).contains(wrong.defect))
  }

  private static let wrongLogs = [
    Wrong(.gapInLog(at: 3)) { $0.log.remove(at: 2) },
    Wrong(.twiceInLog(.remark("a"))) { $0.log.append(entry(5, .remark("a"))) },
    // The same change, done again: another version, and nobody asked for it twice.
    Wrong(.twiceInLog(.note(title: "C", version: 10))) { $0.log.append(note(5, "C", 10)) },
    Wrong(.nobodySaidIt(entry(5, .remark("z")))) { $0.log.append(entry(5, .remark("z"))) },
    Wrong(.versionsOutOfOrder(at: 4)) { $0.log[3] = note(4, "C", 6) },
  ]

  private static let wrongCalls = [
    Wrong(.lost(.append("a"))) { $0.log[0] = entry(1, .remark("d")) },
    Wrong(.lost(.patch(title: "A", base: 5))) { $0.log[1] = note(2, "C", 7) },
    Wrong(.elsewhere(.append("a"), at: 1)) { $0.calls[0].answer = .appended(sequence: 3) },
    Wrong(.elsewhere(.patch(title: "A", base: 5), at: 2)) { $0.calls[1].answer = .patched(version: 9) },
    Wrong(.refusedAndDone(.append("c"))) { $0.calls[5].answer = .refused },
    Wrong(.refusedAndDone(.patch(title: "C", base: 7))) { $0.calls[6].answer = .mismatch(version: 8, title: "A") },
    // Two on one version: an update is lost.
    Wrong(.builtOnAnother(.patch(title: "C", base: 5), base: 7)) {
      $0.calls[6] = call(2, .patch(title: "C", base: 5), 60, 90, .patched(version: 9))
    },
    Wrong(.refusedForItsBase(.patch(title: "B", base: 5))) { $0.calls[3].answer = .mismatch(version: 5, title: "?") },
    Wrong(.nobodyWroteWhatWasRead(version: 8)) { $0.calls[2].answer = .read(version: 8, title: "A") },
    Wrong(.nobodyWroteWhatWasRead(version: 7)) { $0.calls[2].answer = .read(version: 7, title: "C") },
  ]

  private static let wrongTimes = [
    // Done before it was asked for: who began later has the earlier place.
    Wrong(.notInRealTime(.append("c"))) { $0.calls[5] = call(1, .append("c"), 96, 98, .appended(sequence: 3)) },
    Wrong(.notInRealTime(.append("a"))) {
      $0.calls[0] = call(1, .append("a"), 42, 44, .appended(sequence: 1))
      $0.watches = []
    },
    // It was told of before it was asked for.
    Wrong(.notInRealTime(.patch(title: "C", base: 7))) {
      $0.calls[6] = call(2, .patch(title: "C", base: 7), 120, 130, .patched(version: 9))
    },
    // Refused for a version that was no more.
    Wrong(.notInRealTime(.patch(title: "B", base: 6))) {
      $0.calls[3] = call(2, .patch(title: "B", base: 6), 45, 50, .mismatch(version: 5, title: "?"))
    },
    // The node itself had answered with a newer one.
    Wrong(.notInRealTime(.read)) { $0.calls.append(call(2, .read, 60, 62, .read(version: 5, title: "?"))) },
    // Refused for a version that was not yet: the entry of C is shown to have been later.
    Wrong(.notInRealTime(.patch(title: "C", base: 7))) {
      $0.calls[3] = call(2, .patch(title: "B", base: 5), 45, 50, .mismatch(version: 9, title: "C"))
    },
  ]

  private static let wrongWatches = [
    Wrong(.missed(by: "x", at: 2)) { $0.watches[0].events.remove(at: 2) },
    Wrong(.twice(by: "x", at: 2)) { $0.watches[0].events.insert($0.watches[0].events[2], at: 3) },
    Wrong(.another(by: "x", at: 1)) {
      $0.watches[0].events[1] = .told([entry(1, .remark("z"))], at(21, 6, note: 5))
    },
    // Two entries swapped.
    Wrong(.twice(by: "y", at: 3)) { $0.watches[1].events.swapAt(3, 4) },
    Wrong(.backward(by: "y", revision: 8)) { $0.watches[1].events.swapAt(3, 4) },
    Wrong(.backward(by: "y", revision: 6)) { $0.watches[1].events.append($0.watches[1].events[0]) },
    Wrong(.torn(by: "x", at: 2)) { $0.watches[0].events[2] = .told([note(2, "A", 7)], at(41, 7, note: 5)) },
    Wrong(.incomplete(by: "x", at: 2)) { $0.watches[0].events.removeLast() },
    Wrong(.doesNotApply(by: "x", base: 5)) { $0.watches[0].events.append(.misfit(base: 5, version: 9)) },
    Wrong(.incomplete(by: "y", at: 0)) { $0.watches[1].events = [] },
  ]
}
