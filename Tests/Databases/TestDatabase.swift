// What tests ask of a database, whichever it is: run these statements, give me the rows. Both go through the database's own
// command line, so a test shares no code with the storage that it tests.

/// A real database of a test's own.
public protocol TestDatabase {
  /// Runs statements one by one, up to the first that fails, and gives the rows of all of them. Nil is null.
  @discardableResult
  func run(_ statements: String) throws(DatabaseError) -> [[String?]]
}

/// What the database, or the program that stands for it, said.
public struct DatabaseError: Error, Equatable, CustomStringConvertible {
  public var message: String
  public var description: String { message }

  init(_ message: String) { self.message = message }
}

/// How the command lines are told to print: with characters that no test stores.
enum RowText {
  static let column = "\u{1f}"
  static let null = "\u{1a}"

  /// Each row ends with `mark`.
  static func rows(_ text: String, endingWith mark: Character) -> [[String?]] {
    text.split(separator: mark, omittingEmptySubsequences: false).dropLast().map { line in
      line.split(separator: Character(column), omittingEmptySubsequences: false).map { $0 == null ? nil : String($0) }
    }
  }
}
