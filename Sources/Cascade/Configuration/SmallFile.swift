// Files that are read whole, at start or on SIGHUP: configuration, tokens, what the kernel says of this process. Bounded,
// because a path may lead anywhere. It blocks, so not on a loop that serves.

internal import Glibc

/// Why a file cannot be used; never what is in it.
struct FileError: Error, Equatable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
  init(errno number: Int32) { reason = unsafe String(cString: strerror(number)) }
}

enum SmallFile {
  static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(errno: errno) }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return content }
      guard count > 0 else { throw FileError(errno: errno) }
      content += buffer[..<count]
      guard content.count <= limit else { throw FileError("has more than \(limit) bytes") }
    }
  }

  /// A new file that only we may read; where there is one already it is left alone, and that is an error.
  static func make(_ path: String, _ text: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(errno: errno) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard unsafe bytes.withUnsafeBytes({ unsafe write(descriptor, $0.baseAddress, $0.count) }) == bytes.count,
      fsync(descriptor) == 0
    else {
      let failure = FileError(errno: errno)
      unsafe unlink(path)
      throw failure
    }
  }
}
