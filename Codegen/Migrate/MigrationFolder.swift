// A folder of migrations: `sqlite/NNNN_name.sql` and `postgres/NNNN_name.sql`, the same names in both, and the snapshot of
// what they make. What it may not be as a whole is different for the two databases, or ambiguous in its order.

internal import Foundation

struct MigrationFolder: Equatable, Sendable {
  /// Where it is, from the root of the repository.
  let path: String
  /// Names of the migrations of each dialect, without `.sql`, sorted.
  var names: [SQLDialect: [String]] = [:]
  /// Nil where no migration was ever written.
  var snapshot: String?

  init(path: String = "migrations", names: [SQLDialect: [String]] = [:], snapshot: String? = nil) {
    self.path = path
    self.names = names
    self.snapshot = snapshot
  }

  /// What is on the disk; a folder that is not there is an empty one.
  init(path: String = "migrations", root: String) {
    self.path = path
    for dialect in SQLDialect.allCases {
      let files =
        (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)/\(dialect.rawValue)")) ?? []
      names[dialect] = files.filter { $0.hasSuffix(".sql") }.map { String($0.dropLast(4)) }.sorted()
    }
    snapshot = FileManager.default.contents(atPath: "\(root)/\(snapshotPath)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  var snapshotPath: String { "\(path)/schema.snapshot" }

  /// Where the migrations of both dialects are.
  var paths: [String] {
    SQLDialect.allCases.flatMap { dialect in
      (names[dialect] ?? []).map { "\(path)/\(dialect.rawValue)/\($0).sql" }
    }
  }

  func schema() throws(SnapshotError) -> SQLSchema {
    guard let snapshot else { return SQLSchema() }
    return try SchemaSnapshot.schema(snapshot)
  }

  /// The number of the next one, `0007`.
  var nextNumber: String {
    let last = names.values.joined().compactMap { Self.number($0) }.max() ?? 0
    let digits = "\(last + 1)"
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What is wrong with the folder itself, as sentences.
  var problems: [String] {
    var problems: [String] = []
    for dialect in SQLDialect.allCases {
      let here = names[dialect] ?? []
      let folder = "\(path)/\(dialect.rawValue)"
      for name in here where Self.number(name) == nil {
        problems.append("\(folder)/\(name).sql: a migration is named NNNN_name.sql")
      }
      for other in SQLDialect.allCases where other != dialect {
        for name in here where !(names[other] ?? []).contains(name) {
          problems.append("\(folder)/\(name).sql has no counterpart in \(path)/\(other.rawValue)")
        }
      }
      for (name, next) in zip(here, here.dropFirst()) {
        guard let number = Self.number(name), number == Self.number(next) else { continue }
        problems.append("\(folder) has two migrations of one number: \(name) and \(next); renumber the newer one")
      }
    }
    return problems
  }

  private static func number(_ name: String) -> Int? {
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= 4, name.dropFirst(digits.count).first == "_" else { return nil }
    return Int(digits)
  }
}
