// What a database holds, table by table, and what of it changed since one looked last. Which tables there are the database
// says itself; only bytes that nobody reads in SQL are left out.

import Foundation

struct Rows {
  /// As the database has them: `users {…}`.
  private(set) var all: Set<String> = []
  /// When its session was used last is noted once a minute, which is in the middle of whatever is played then.
  var root: String?
  private let path: String

  init(of server: TestServer) { path = server.folder["data/cascade.db"] }

  /// What was written since one asked last, as it is called there. What was taken away has a minus in front.
  mutating func changes(_ labels: inout Labels) -> [String] {
    let before = all
    let now = read()
    all = Set(now)
    let gone = before.subtracting(all).sorted().map { "- " + named($0, &labels) }
    let new = now.filter { !before.contains($0) }.map { "+ " + named($0, &labels) }
    return (gone + new).sorted()
  }

  /// The entries of the audit log, whose rows come a moment later than what they tell of.
  func audited(_ labels: inout Labels) -> [String] {
    let rows = ask(
      "SELECT json_object('operation', operation, 'outcome', outcome, 'actor', actor, 'scope', scope_id, "
        + "'address', address, 'subjects', json(subjects)) FROM audit_entries ORDER BY id")
    return rows.compactMap { JSON(Data($0.utf8)) }.map { labels.value($0).text }
  }

  private func named(_ row: String, _ labels: inout Labels) -> String {
    let parts = row.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let value = JSON(Data(parts[1].utf8)) else { return row }
    return "\(parts[0]) \(labels.value(value).text)"
  }

  private func read() -> [String] {
    let columns = ask(
      """
      SELECT m.name || ' ' || group_concat('''' || p.name || ''', "' || p.name || '"', ', ')
      FROM sqlite_master m, pragma_table_info(m.name) p
      WHERE m.type = 'table' AND p.type <> 'BLOB' AND m.name <> 'audit_entries' AND m.name NOT LIKE '%migrations%'
      AND m.name NOT LIKE 'sqlite%' GROUP BY m.name ORDER BY m.name
      """)
    let all = columns.compactMap { line -> String? in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return "SELECT '\(parts[0]) ' || json_object(\(parts[1])) AS row FROM \"\(parts[0])\""
    }
    return ask(all.joined(separator: "; ")).filter { !isUseOfRoot($0) }
  }

  private func isUseOfRoot(_ row: String) -> Bool {
    guard let root, row.contains(root) else { return false }
    return ["events ", "scopes ", "sessions "].contains { row.hasPrefix($0) }
  }

  private func ask(_ statements: String) -> [String] {
    let said = Tool.run("sqlite3", ["-readonly", "-cmd", ".timeout 5000", path, statements])
    precondition(said.code == 0, said.errors)
    return said.output.split(separator: "\n").map(String.init)
  }
}
