// A folder for one test, with files in it and a secret beside it; gone after.

import Foundation

final class TemporaryFolder: Sendable {
  let outer: String
  var root: String { outer + "/root" }

  init() {
    outer = NSTemporaryDirectory() + "cascade-files-\(UUID().uuidString)"
    make("root")
    write("outside.txt", "secret")
  }

  deinit { try? FileManager.default.removeItem(atPath: outer) }

  func make(_ name: String) {
    try? FileManager.default.createDirectory(atPath: "\(outer)/\(name)", withIntermediateDirectories: true)
  }

  /// Writes a file beside the root or, as `root/name`, in it; old enough for its tag to be strong.
  func write(_ name: String, _ text: String, age: TimeInterval = 60) { write(name, Array(text.utf8), age: age) }

  func write(_ name: String, _ bytes: [UInt8], age: TimeInterval = 60) {
    let path = "\(outer)/\(name)"
    _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
    try? FileManager.default.setAttributes([.modificationDate: Date() - age], ofItemAtPath: path)
  }

  func link(_ name: String, to target: String) {
    try? FileManager.default.createSymbolicLink(atPath: "\(outer)/\(name)", withDestinationPath: target)
  }

  func cut(_ name: String, to size: UInt64) {
    let handle = FileHandle(forWritingAtPath: "\(outer)/\(name)")
    try? handle?.truncate(atOffset: size)
    try? handle?.close()
  }

  func fifo(_ name: String) { unsafe mkfifo("\(outer)/\(name)", 0o600) }
}
