// How much of a scope's history is kept: so many commits, and so many bytes of them, whichever is reached first.

import Core
import NotesGenerated
import Testing

@testable import State

@Suite struct HistoryTests {
  private func commit(_ revision: Int, _ text: String) -> Commit {
    var draft = Draft(on: ScopeState(Cursor(World.epoch, revision - 1)))
    var note = Note()
    (note.id, note.notebookId, note.title) = (.next(), World.id, text)
    draft.put(NoteRow(note))
    return draft.commit()!
  }

  @Test func commitsAreKeptUntilTheyAreTooMany() {
    var history = History(after: 0, History.Limits(commits: 10, bytes: 1 << 20))
    for revision in 1...45 {
      history.append(commit(revision, "n\(revision)"))
      #expect(history.count == min(revision, 10))
      #expect(history.floor == max(0, revision - 10) && history.head == revision)
      #expect(history.reaches(back: history.floor) && !history.reaches(back: history.floor - 1))
      #expect(history.changes(of: NoteRow.facts, since: history.floor)?.touched.count == history.count)
    }
  }

  @Test func commitsAreKeptUntilTheyAreTooLarge() {
    let size = commit(1, String(repeating: "a", count: 1_000)).body.count
    #expect(size > 1_000)
    var history = History(after: 0, History.Limits(commits: 1_000, bytes: 5 * size))
    for revision in 1...40 {
      history.append(commit(revision, String(repeating: "a", count: 1_000)))
      #expect(history.count == min(revision, 5) && history.byteCount <= 5 * size)
      #expect(history.changes(of: NoteRow.facts, since: history.floor)?.touched.count == history.count)
    }
    // Many small ones take the place of few large ones.
    for revision in 41...100 { history.append(commit(revision, "a")) }
    #expect(history.count > 10 && history.byteCount <= 5 * size)
  }

  /// Whoever is at the head is brought along by a commit however large it is.
  @Test func theNewestIsKeptWhateverItsSize() throws {
    var history = History(after: 0, History.Limits(commits: 10, bytes: 100))
    for revision in 1...3 {
      history.append(commit(revision, String(repeating: "a", count: 10_000)))
      #expect(history.count == 1 && history.reaches(back: revision - 1))
    }
  }
}
