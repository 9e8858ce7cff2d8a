// What somebody asks for. Each leaves its name in every row that it writes, so that it can be told from the database alone
// which operation a commit was.

import Core
import NotesGenerated

struct Operation: Equatable {
  enum Kind: CaseIterable {
    /// Of the notebook.
    case count, title, remark, unseen
    /// Of the notes.
    case add, edit, remove, addAndRemove
    /// Of the log.
    case say, sayTwice, hide
    /// Of several at once.
    case everything, dropNotebook, makeNotebook
    /// Of nothing.
    case nothing, badWrite
    /// Of the scope.
    case create, end
  }

  let number: Int
  let scope: ID<Notebook>
  let kind: Kind
  /// Which note, which entry.
  let which: Int

  var name: String { "op:\(number);" }

  /// The names in a record: of every operation whose rows are in it.
  static func numbers(in record: [UInt8]) -> Set<Int> {
    var found: Set<Int> = []
    var place = 0
    while place + 3 < record.count {
      defer { place += 1 }
      guard record[place] == UInt8(ascii: "o"), record[place + 1] == UInt8(ascii: "p"),
        record[place + 2] == UInt8(ascii: ":")
      else { continue }
      var (number, next) = (0, place + 3)
      while next < record.count, (48...57).contains(record[next]) {
        number = number * 10 + Int(record[next] - 48)
        next += 1
      }
      if next < record.count, record[next] == UInt8(ascii: ";") { found.insert(number) }
    }
    return found
  }

  static func note(_ which: Int) -> ID<Note> {
    ID(UUIDv7(high: 0x7000 | UInt64(which + 1) << 16, low: 0b10 << 62 | UInt64(which + 1)) ?? .next())
  }

  static func scope(_ which: Int) -> ID<Notebook> {
    ID(UUIDv7(high: 0x7000 | UInt64(which + 1) << 16, low: 0b10 << 62 | UInt64(which + 0x1_0000)) ?? .next())
  }
}

/// A rule said no.
struct Refused: Error, Equatable {}
