// A path of its own for a test, removed with whatever lies beside it under the same beginning.

import Core
import Glibc

final class TemporaryFile: Sendable {
  let path = "/tmp/cascade-test-\(RequestID.next())"
  var moved: String { path + ".1" }

  deinit {
    unsafe unlink(path)
    unsafe unlink(moved)
  }

  static func text(of path: String) -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += buffer[..<count]
    }
  }

  var text: String { TemporaryFile.text(of: path) }
  var lines: [String] { text.split(separator: "\n").map(String.init) }
}
