// How a database comes to the tables of the test schema: its server and the suites of the store run these.

internal import CAssets
internal import CNotesMigrations
public import Storage

public enum NotesMigrations {
  public static func all(for dialect: SQLDialect) -> Migrations {
    let files = (0..<cnotes_migrations_count).map { index in
      let file = unsafe cnotes_migrations_at(index)
      let text = unsafe String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
      return (path: unsafe String(cString: file.path), text: text)
    }
    return Migrations(files, for: dialect)
  }
}
