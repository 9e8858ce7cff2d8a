// A pipe of the kernel, for tests of what reads and writes; closed when the test lets go of it.

import Glibc

final class Pipe: Sendable {
  let readEnd: Int32
  let writeEnd: Int32

  struct Failed: Error {}

  init() throws {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw Failed() }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = unsafe Glibc.write(writeEnd, $0.baseAddress, $0.count) }
  }

  /// What is there now, at most `limit` bytes.
  func read(_ limit: Int = 65_536) -> String {
    var buffer = [UInt8](repeating: 0, count: limit)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(readEnd, $0.baseAddress, $0.count) }
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }
}
