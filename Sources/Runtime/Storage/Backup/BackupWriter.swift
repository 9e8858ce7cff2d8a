// Writes a file that is either not there or whole: under another name first, to the disk, and then under its own. It blocks:
// for workers and commands.

internal import Glibc

@safe
final class BackupWriter {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Of all that was written (FNV-1a), for the last line.
  private(set) var sum: UInt64 = 0xcbf2_9ce4_8422_2325
  private var isDone = false

  private static let room = 1 << 18

  static func unfinished(_ path: String) -> String { path + ".unfinished" }

  /// Refuses to write over anything, unless told.
  init(_ path: String, isForced: Bool = false) throws(StorageError) {
    self.path = path
    guard unsafe isForced || access(path, F_OK) != 0 else { throw StorageError(.conflict, "\(path) is there already") }
    descriptor = unsafe open(BackupWriter.unfinished(path), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError(file: path) }
    buffer.reserveCapacity(BackupWriter.room)
  }

  deinit {
    close(descriptor)
    if !isDone { unsafe unlink(BackupWriter.unfinished(path)) }
  }

  func write(_ text: String) throws(StorageError) { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws(StorageError) {
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    buffer += bytes
    if buffer.count >= BackupWriter.room { try flush() }
  }

  private func flush() throws(StorageError) {
    var done = 0
    while done < buffer.count {
      let count = unsafe buffer.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      guard count > 0 else { throw StorageError(file: path) }
      done += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  func finish() throws(StorageError) {
    try leave()
    try BackupWriter.name(path)
  }

  /// To the disk, under the unfinished name: somebody goes on with it.
  func leave() throws(StorageError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw StorageError(file: path) }
    isDone = true
  }

  /// Gives what is written its name, for good.
  static func name(_ path: String) throws(StorageError) {
    guard unsafe rename(unfinished(path), path) == 0 else { throw StorageError(file: path) }
    try keep(folderOf: path)
  }

  /// Brings a file or a folder to the disk.
  static func sync(_ path: String) throws(StorageError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError(file: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StorageError(file: path) }
  }

  /// Makes a name survive a crash.
  private static func keep(folderOf path: String) throws(StorageError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try sync(folder.isEmpty ? "/" : folder)
  }
}

extension StorageError {
  /// What the system says of a file.
  init(file path: String) {
    self.init(errno == ENOSPC ? .full : .unavailable, "\(path): \(unsafe String(cString: strerror(errno)))")
  }
}
