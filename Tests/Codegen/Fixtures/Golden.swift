// What an emitter writes, compared with what is committed under Tests/Goldens. `CASCADE_GOLDENS=write swift test …` writes
// the files anew; the difference is then for a person to read.

import Foundation
import Testing

@testable import Codegen

enum Golden {
  private static let isWriting = ProcessInfo.processInfo.environment["CASCADE_GOLDENS"] == "write"

  /// Every file as committed under `folder`, and none there beside them.
  static func check(_ files: [GeneratedFile], in folder: String) throws {
    let home = TestRepository.root.appending(path: "Tests/Goldens/\(folder)")
    if isWriting { try write(files, home) }
    for file in files {
      let committed = try? String(contentsOf: home.appending(path: file.path), encoding: .utf8)
      #expect(committed == file.text, "\(folder)/\(file.path): \(difference(committed ?? "", file.text))")
    }
    #expect(paths(home) == files.map(\.path).sorted())
  }

  private static func write(_ files: [GeneratedFile], _ home: URL) throws {
    try? FileManager.default.removeItem(at: home)
    try ScratchFolder.write(files, home)
  }

  private static func paths(_ home: URL) -> [String] {
    let all = FileManager.default.enumerator(atPath: home.path)?.compactMap { $0 as? String } ?? []
    return all.filter { !home.appending(path: $0).hasDirectoryPath && isFile(home.appending(path: $0)) }.sorted()
  }

  private static func isFile(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) ?? false
  }

  /// The first line that differs.
  private static func difference(_ committed: String, _ written: String) -> String {
    let old = committed.split(separator: "\n", omittingEmptySubsequences: false)
    let new = written.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, (left, right)) in zip(old, new).enumerated() where left != right {
      return "line \(index + 1) was \"\(left)\" and is \"\(right)\""
    }
    return "\(old.count) lines were there and are \(new.count)"
  }
}
