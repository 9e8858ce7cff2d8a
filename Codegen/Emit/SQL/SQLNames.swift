// Names in SQL. Words are those of the schema in snake case; PostgreSQL cuts what is longer than 63 bytes without a word,
// so a long name is cut here, with a sum of the whole behind it that keeps it apart from others.

enum SQLNames {
  static let longest = 63

  static func column(_ field: String) -> String { Words(field).snake }

  static func check(_ table: String, _ column: String, _ kind: String) -> String {
    short("\(table)_\(column)_\(kind)")
  }

  static func reference(_ table: String, _ columns: [String]) -> String {
    short("\(table)_\(columns.joined(separator: "_"))_ref")
  }

  static func index(_ table: String, _ columns: [String], isUnique: Bool) -> String {
    short("\(table)_\(isUnique ? "unique" : "by")_\(columns.joined(separator: "_"))")
  }

  /// The name, or its beginning and a sum (FNV-1a) where it is too long.
  private static func short(_ name: String) -> String {
    guard name.utf8.count > longest else { return name }
    var sum: UInt32 = 2_166_136_261
    for byte in name.utf8 { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(sum, radix: 16)
    return name.prefix(longest - 9) + "_" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
