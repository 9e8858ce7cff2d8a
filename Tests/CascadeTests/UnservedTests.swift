// Operations that are described and have no rule yet. The list may only get shorter, and is to be empty when rooms and
// playback are built: who writes the rules of one takes `@unserved` from the schema and its lines from here.

import API
import Foundation
import Generated
import Testing

@Suite struct UnservedTests {
  @Test func theyAreThese() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "Goldens/unserved.txt")
    let listed = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(Surface.operations.filter { !$0.isServed }.map(\.name).sorted() == listed)
  }
}
