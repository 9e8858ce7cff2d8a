// The migrations that this program carries.

internal import Core
internal import Storage

extension Migrations {
  static func carried(for dialect: SQLDialect) -> Migrations {
    let folder = "migrations/\(dialect.rawValue)/"
    return Migrations(
      Assets.paths.filter { $0.hasPrefix(folder) }.map { ($0, Assets.bytes($0)?.text ?? "") }, for: dialect)
  }
}
