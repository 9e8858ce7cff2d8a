// What a restore does to the history of every scope: after it the same revisions may name other commits, so whoever
// comes with a cursor of before must be told (`epochChanged`), and the commits of before are nobody's to resume from.

internal import Core
public import Storage

public enum RestoredHistory {
  /// Rows of these mean nothing any more.
  public static let tablesLeftOut = ["events", "outbox"]

  /// Begins another history in a database that was filled from a backup.
  public static func begin() -> [SQLStatement] {
    // By chance, so that two restores of one backup are two histories.
    let epoch = String(UInt64.random(in: .min ... .max), radix: 36)
    return tablesLeftOut.map { SQLStatement("DELETE FROM \($0)") }
      + [SQLStatement("UPDATE scopes SET epoch = $1", [.text(epoch)])]
  }
}
