// Whether a SQLite file can grow. A full disk is met by a write only, and who balances load asks before there is one.

internal import Glibc

enum DiskRoom {
  /// What SQLite wants for its log between two checkpoints, and some.
  static let least: UInt64 = 8 << 20

  /// Why nothing can be added to what lies in this folder; nil where there is room. Blocks, as disks do.
  static func complaint(_ folder: String) -> String? {
    var facts = statvfs()
    guard unsafe statvfs(folder, &facts) == 0 else { return FileError(errno: errno).reason }
    let free = UInt64(facts.f_bavail) * UInt64(facts.f_frsize)
    return free < least ? "the disk is full: \(free >> 10) KiB are free" : nil
  }
}
