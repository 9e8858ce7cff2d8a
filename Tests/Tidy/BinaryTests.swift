// What is really linked: imports can be clean while a dependency brings Foundation in by another way.

import Foundation
import Testing

@Suite struct BinaryTests {
  /// The server beside the running tests, and the released one, as far as they are built.
  private static let built: [URL] = {
    let beside = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let released = Repository.url(".build/release").resolvingSymlinksInPath()
    return Array(Set([beside, released])).map { $0.appending(path: "cascade") }
      .filter { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  @Test(.enabled(if: !built.isEmpty, "no binary called cascade has been built"), arguments: built)
  func theServerDoesNotLinkFoundation(binary: URL) throws {
    let bytes = try Data(contentsOf: binary)
    for trace in ["libFoundation", "$s10Foundation", "$s20FoundationEssentials"] {
      #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(binary.path) holds \(trace)")
    }
  }

  @Test(.enabled(if: !built.isEmpty, "no binary called cascade has been built"))
  func documentedFlagsExist() throws {
    let server = try #require(Self.built.first)
    let help = Repository.run([server.path, "help"]).output
    for path in ["README.md", "CONTRIBUTING.md", "Makefile"] {
      for line in Repository.text(path).matches(of: #"\bcascade serve\b(.*)$"#) {
        for flag in line.whole.matches(of: #"--[a-z][a-z-]*"#) {
          #expect(help.contains(flag.whole), "\(path):\(line.line): \(flag.whole) is not in `cascade help`")
        }
      }
    }
  }
}
