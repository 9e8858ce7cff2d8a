// The folder of all that the server writes. One process may have it: a lock on a file in it, which the kernel lets go of
// when the process ends, however it ends. The file says who, for the one that comes second.

internal import Glibc

/// A folder that is made, locked and ours.
final class DataDirectory: Sendable {
  let path: String
  private let lock: Int32

  static let lockName = "lock"

  /// Makes the folder where it is missing and locks it.
  init(_ path: String) throws(StartError) {
    self.path = path
    try DataDirectory.make(path)
    let file = "\(path)/\(DataDirectory.lockName)"
    let lock = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw StartError("data_dir \(path): \(FileError(errno: errno).reason)") }
    self.lock = lock
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw StartError("data_dir \(path) is in use by process \(DataDirectory.owner(lock))")
    }
    DataDirectory.sign(lock)
  }

  deinit { close(lock) }

  /// Why nothing can be written here now; nil when all is well. Blocks, as disks do.
  func complaint() -> String? {
    unsafe access(path, W_OK | X_OK) == 0 ? nil : FileError(errno: errno).reason
  }

  /// Every folder on the way to it, like `mkdir -p`; what it makes only we may enter.
  private static func make(_ path: String) throws(StartError) {
    var end = path.startIndex
    while end < path.endIndex {
      end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
      let made = unsafe mkdir(String(path[..<end]), 0o700)
      guard made == 0 || errno == EEXIST || errno == EISDIR else {
        throw StartError("data_dir \(path): \(FileError(errno: errno).reason)")
      }
    }
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw StartError("data_dir \(path) is not a folder")
    }
  }

  private static func owner(_ lock: Int32) -> String {
    var text = [UInt8](repeating: 0, count: 32)
    let count = unsafe text.withUnsafeMutableBytes { unsafe pread(lock, $0.baseAddress, $0.count, 0) }
    let digits = text.prefix(max(0, count)).prefix { $0 >= 0x30 && $0 <= 0x39 }
    return digits.isEmpty ? "of unknown number" : String(decoding: digits, as: UTF8.self)
  }

  private static func sign(_ lock: Int32) {
    let text = Array("\(getpid())\n".utf8)
    ftruncate(lock, 0)
    _ = unsafe text.withUnsafeBytes { unsafe pwrite(lock, $0.baseAddress, $0.count, 0) }
  }
}

/// Why the server cannot start, in one line for the operator.
struct StartError: Error, Equatable {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}
