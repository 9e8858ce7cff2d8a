internal import Glibc

/// A folder of this process alone, for a database that nobody wants to keep.
struct TemporaryFolder {
  let path: String

  init?() {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/notes-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func remove() {
    for name in ["notes.db", "notes.db-wal", "notes.db-shm"] { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }
}
