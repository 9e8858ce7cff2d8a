// Files that an emitter made once and that people looked at, below Tests/Codegen/Goldens. With GOLDENS=write in the
// environment what is made now takes their place, and git shows what changed.

import Foundation
import Testing

@testable import Codegen

enum Goldens {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens")

  /// Every file, and no others.
  static func check(
    _ files: [GeneratedFile], in name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let root = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["GOLDENS"] == "write" { try write(files, root) }
    for file in files {
      let golden = try? String(contentsOf: root.appending(path: file.path), encoding: .utf8)
      #expect(golden == file.text, "\(file.path); GOLDENS=write writes it anew", sourceLocation: sourceLocation)
    }
    #expect(Set(paths(below: root)) == Set(files.map(\.path)), sourceLocation: sourceLocation)
  }

  private static func write(_ files: [GeneratedFile], _ root: URL) throws {
    try? FileManager.default.removeItem(at: root)
    for file in files {
      let target = root.appending(path: file.path)
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.text.write(to: target, atomically: false, encoding: .utf8)
    }
  }

  private static func paths(below root: URL) -> [String] {
    let all = FileManager.default.subpaths(atPath: root.path) ?? []
    return all.filter { (try? root.appending(path: $0).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == false }
  }
}
