// Reads a backup line by line, and adds up what was read. It blocks: for workers and commands.

internal import Glibc

@safe
final class BackupReader {
  let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var next = 0
  /// Of all lines that were read (FNV-1a).
  private(set) var sum: UInt64 = 0xcbf2_9ce4_8422_2325

  private static let room = 1 << 18
  /// A row of PostgreSQL's has less than a gigabyte.
  private static let longestLine = 1 << 30

  init(_ path: String) throws(StorageError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError(file: path) }
  }

  deinit { close(descriptor) }

  /// The next line, with its end; nil where there is none.
  func line() throws(StorageError) -> [UInt8]? {
    var from = next
    while true {
      if let end = buffer[from...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[next...end])
        next = end + 1
        for byte in line { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return line
      }
      from = buffer.count - next
      guard try fill() else { return nil }
    }
  }

  /// The next line as text, without its end.
  func text() throws(StorageError) -> String {
    guard let line = try line() else {
      throw StorageError(.broken, "\(path) ends in the middle: it is no whole backup")
    }
    return String(decoding: line.dropLast(), as: UTF8.self)
  }

  /// As much as is at hand, whatever it is; nil at the end.
  func piece() throws(StorageError) -> [UInt8]? {
    if next == buffer.count {
      guard try fill() else { return nil }
    }
    defer { next = buffer.count }
    return Array(buffer[next...])
  }

  /// Moves what is not read yet to the front and reads on.
  private func fill() throws(StorageError) -> Bool {
    buffer.removeFirst(next)
    next = 0
    guard buffer.count < BackupReader.longestLine else { throw StorageError(.broken, "\(path) is no backup") }
    let kept = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: BackupReader.room))
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress! + kept, BackupReader.room)
    }
    buffer.removeLast(BackupReader.room - max(0, count))
    guard count >= 0 else { throw StorageError(file: path) }
    return count > 0
  }
}
