// What the log's thread does to descriptors.

internal import Glibc

extension LogWriter {
  static func open(_ path: String) throws(LogError) -> Int32 {
    let descriptor = unsafe Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw LogError(path: path, reason: unsafe String(cString: strerror(errno))) }
    return descriptor
  }

  static func closeFile(_ destination: Destination) {
    if destination.path != nil { Glibc.close(destination.descriptor) }
  }

  /// Writes all, waiting where the reader is slow; how much was written when the descriptor fails.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      }
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        unsafe poll(&wanted, 1, -1)
      } else if errno != EINTR {
        break
      }
    }
    return done
  }
}

/// A log file that cannot be opened.
public struct LogError: Error, Equatable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public var description: String { "log file \(path): \(reason)" }
}
