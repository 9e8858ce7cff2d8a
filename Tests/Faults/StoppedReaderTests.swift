// One of a thousand observers stops reading, with much to be told. The others are told each change in order, the server's
// memory stays where it is, and who stopped is told to begin anew, then sent away, and comes back to all that there is.

import Core
import NotesGenerated
import TestDatabases
import Testing

@Suite(.enabled(if: SQLiteDatabase.isInstalled, "needs sqlite3"), .timeLimit(.minutes(5)))
struct StoppedReaderTests {
  /// Each another view of the notes, so that each change of one is told sixty times.
  private static let views = (1...60).map {
    #"{"type":"observe","id":"v\#($0)","resource":"note","window":{"limit":\#($0)}}"#
  }

  @Test func theOthersAreTold() async throws {
    let file = try SQLiteDatabase()
    let node = try Node(file.path)
    let writers = Writers()
    let (stopped, others) = (Observers(at: node.address), Observers(at: node.address))
    let notebook = try await writers.notebook(at: node.address)
    stopped.begin(1, notebook, also: Self.views)
    others.begin(999, notebook)
    #expect(eventually(within: 30) { others.tally.observing == 999 && stopped.tally.observing == 1 })

    let before = node.residentBytes
    stopped.stopReading()
    // Half a megabyte each for who stopped, where they do not come so close together that they merge.
    try await writers.rewrite(24, notebook, at: node.address, every: .milliseconds(60))
    try await writers.remark(60, notebook, at: node.address, every: .milliseconds(100))
    // The note's creation, its changes, the remarks.
    #expect(eventually(within: 30) { others.tally.isAll(999, at: 85) })
    #expect(others.tally.wrong == [] && others.tally.resets == [] && others.tally.closes == [:])
    #expect(stopped.tally.reached == [0], "it has read nothing")
    #expect(node.residentBytes - before < 64 << 20)
    print("stopped reader: \((node.residentBytes - before) >> 20) MB more")

    stopped.readAgain()
    // Who comes back much later finds the connection gone, and is not told why.
    #expect(eventually(within: 20) { stopped.tally.closes.count == 1 })
    #expect(stopped.tally.closes == [1_006: 1] || stopped.tally.closes == [1_013: 1])
    #expect(stopped.tally.closes == [1_006: 1] || stopped.tally.resets == ["overloaded"])
    #expect(eventually(within: 20) { stopped.tally.isAll(1, at: 85) })
    #expect(stopped.tally.wrong == [])
    #expect(node.stop() == 0)
  }
}
