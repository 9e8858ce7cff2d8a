// The repository as the rules see it: what git tracks or would track, found from where this file was compiled.

import Foundation
import TestProcesses

enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Relative paths of every file that is tracked, or new and not ignored.
  static let files: [String] = run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]).output
    .split(separator: "\0").map(String.init).filter(exists).sorted()

  /// Every Swift file, read once.
  static let swift: [SourceFile] = files.filter { $0.hasSuffix(".swift") }.map { SourceFile(path: $0, text: text($0)) }

  static let sources: [SourceFile] = swift.filter { $0.path.hasPrefix("Sources/") }

  static let manifest = Manifest(
    json: run(["swift", "package", "dump-package"], environment: ["CASCADE_FUZZ": "1"], ownScratch: true).output)

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  static func url(_ path: String) -> URL { root.appending(path: path) }

  static func data(_ path: String) -> Data { (try? Data(contentsOf: url(path))) ?? Data() }

  /// The content, or nothing where it is not text.
  static func text(_ path: String) -> String { String(data: data(path), encoding: .utf8) ?? "" }

  struct Ran {
    let succeeded: Bool
    let output: String
    let errors: String
  }

  /// Runs a command at the root to its end. What it says on standard error must be short: it is read last.
  static func run(_ command: [String], environment: [String: String] = [:], ownScratch: Bool = false) -> Ran {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "tidy-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = TestProcess()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command + (ownScratch ? ["--scratch-path", scratch.path] : [])
    process.currentDirectoryURL = root
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = output
    process.standardError = errors
    guard (try? process.run()) != nil else { return Ran(succeeded: false, output: "", errors: "cannot run") }
    let printed = read(output)
    let complained = read(errors)
    process.waitUntilExit()
    return Ran(succeeded: process.terminationStatus == 0, output: printed, errors: complained)
  }

  private static func read(_ pipe: Pipe) -> String {
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
    return String(data: data, encoding: .utf8) ?? ""
  }
}
