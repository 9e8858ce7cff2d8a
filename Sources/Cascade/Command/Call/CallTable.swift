// A page of a list as people read it: a line an item, a column a field. What is empty in all of them has no column, and
// what is long is cut; with --json nothing is.

internal import Core
internal import Wire

struct CallTable {
  private var columns: [String] = []
  private var rows: [[String: String]] = []
  private var nextCursor: String?

  private static let widest = 40

  /// Nil where it is no page of a list.
  init?(_ json: Bytes) {
    var reader = JSONReader(json)
    var isPage = false
    do throws(JSONError) {
      guard try reader.beginObject() else { return nil }
      while let key = try reader.nextKey() {
        switch key {
        case "items":
          isPage = true
          guard try reader.beginArray() else { return nil }
          while try reader.nextElement() { try readItem(&reader) }
        case "nextCursor": try reader.read(&nextCursor)
        default: return nil
        }
      }
    } catch {
      return nil
    }
    guard isPage else { return nil }
  }

  private mutating func readItem(_ reader: inout JSONReader) throws(JSONError) {
    guard try reader.beginObject() else { return }
    var row: [String: String] = [:]
    while let key = try reader.nextKey() {
      let text = try CallTable.cell(&reader)
      guard !text.isEmpty else { continue }
      if !columns.contains(key) { columns.append(key) }
      row[key] = text
    }
    rows.append(row)
  }

  /// Nothing for null and for what is empty.
  private static func cell(_ reader: inout JSONReader) throws(JSONError) -> String {
    var text = ""
    switch try reader.kind() {
    case .string: text = try reader.string() ?? ""
    case .null: try reader.skip()
    case .list:
      var parts: [String] = []
      guard try reader.beginArray() else { return "" }
      while try reader.nextElement() { parts.append(try cell(&reader)) }
      text = parts.joined(separator: " ")
    case .boolean, .number, .object: text = try reader.raw().text
    }
    // A line is a line, and no text commands the terminal.
    let plain = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }).visible
    return plain.count > widest ? plain.prefix(widest - 1) + "…" : plain
  }

  var text: String {
    guard !rows.isEmpty else { return "nothing" }
    var lines = CallTable.aligned(
      [columns.map(CallTable.title)] + rows.map { row in columns.map { row[$0] ?? "-" } })
    if let nextCursor { lines.append("more: --cursor \(nextCursor)") }
    return lines.joined(separator: "\n")
  }

  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (place, cell) in row.enumerated() {
        line += cell
        if place + 1 < row.count { line += String(repeating: " ", count: widths[place] - cell.count + 2) }
      }
      return line
    }
  }

  /// `displayName` is DISPLAY NAME.
  private static func title(_ key: String) -> String {
    var title = ""
    for letter in key {
      if letter.isUppercase { title += " " }
      title += letter.uppercased()
    }
    return title
  }
}
