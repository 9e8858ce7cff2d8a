// A server that starts at another time than it is: Debian's libfaketime stands before the C library.

import Foundation

enum Later {
  private static let library = ["x86_64", "aarch64"].map { "/usr/lib/\($0)-linux-gnu/faketime/libfaketimeMT.so.1" }
    .first { FileManager.default.fileExists(atPath: $0) }
  static let isInstalled = library != nil

  /// `+2h`, or `-2h` for earlier.
  static func environment(_ offset: String) -> [String: String] { ["LD_PRELOAD": library ?? "", "FAKETIME": offset] }
}
