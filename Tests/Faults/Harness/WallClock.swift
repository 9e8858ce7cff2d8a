// The wall clock of one program, which a test can set: Debian's `libfaketime` stands before the C library and reads the
// offset from a file at each look. Clocks that only go forward are left alone, as the kernel leaves them when an operator
// sets the time.

import Foundation

final class WallClock: Sendable {
  private static let library = ["x86_64", "aarch64"].map { "/usr/lib/\($0)-linux-gnu/faketime/libfaketimeMT.so.1" }
    .first { FileManager.default.fileExists(atPath: $0) }

  static var isInstalled: Bool { library != nil }

  private let folder = Folder()

  init() { set(hours: 0) }

  /// For the program.
  var environment: [String: String] {
    [
      "LD_PRELOAD": WallClock.library ?? "", "FAKETIME_TIMESTAMP_FILE": folder["offset"], "FAKETIME_NO_CACHE": "1",
      "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    ]
  }

  func set(hours: Int) {
    // In one step, so that nobody reads half of it.
    folder.write("offset.new", "\(hours < 0 ? "" : "+")\(hours)h\n")
    _ = unsafe rename(folder["offset.new"], folder["offset"])
  }

  /// Takes away what the library leaves behind where its program's end came without a word.
  static func clear(after program: Int32) {
    for name in ["faketime_shm", "sem.faketime_sem"] { _ = unsafe unlink("/dev/shm/\(name)_\(program)") }
  }
}
