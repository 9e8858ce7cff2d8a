// The disk, as far as the generator needs it: text files under one root.

internal import Foundation

enum Files {
  static func read(_ path: String, in root: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  static func exists(_ path: String, in root: String) -> Bool {
    FileManager.default.fileExists(atPath: root + "/" + path)
  }

  static func write(_ text: String, to path: String, in root: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url, options: .atomic)
  }

  static func remove(_ path: String, in root: String) throws {
    try FileManager.default.removeItem(atPath: root + "/" + path)
  }

  /// All files under a folder, with its path in front, sorted; none where there is no folder.
  static func list(_ folder: String, in root: String) throws -> [String] {
    guard let all = FileManager.default.enumerator(atPath: root + "/" + folder) else { return [] }
    var files: [String] = []
    while let name = all.nextObject() as? String {
      if all.fileAttributes?[.type] as? FileAttributeType == .typeRegular { files.append(folder + "/" + name) }
    }
    return files.sorted()
  }
}
