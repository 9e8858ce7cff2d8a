// What the program carries is what stands in the repository: the migrations of both dialects, which its database is
// brought forward by, and what clients are made from.

import Core
import Foundation
import Testing

@testable import Cascade

@Suite struct AssetsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: ["migrations/sqlite", "migrations/postgres", "Schema", "clients/proto/cascade/v1", "docs/reference"])
  func `Every file of the folder is carried as it is`(_ folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: AssetsTests.root.path + "/" + folder)
      .filter { $0.contains(".") }
    #expect(!names.isEmpty)
    #expect(Set(Assets.paths.filter { $0.hasPrefix(folder + "/") }) == Set(names.map { "\(folder)/\($0)" }))
    for name in names {
      let file = try Data(contentsOf: AssetsTests.root.appending(path: "\(folder)/\(name)"))
      #expect(Assets.bytes("\(folder)/\(name)")?.array == [UInt8](file), "\(name)")
    }
  }
}
