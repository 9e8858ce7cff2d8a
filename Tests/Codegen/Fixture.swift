// Where the repository is, for tests that read its files.

import Foundation

enum Fixture {
  /// The folder that has `Schema` in it, above this file.
  static let root: String = {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/Schema/prelude.graphql") {
      folder.deleteLastPathComponent()
    }
    return folder.path
  }()
}
