// Somebody who does what a guide says and nothing else: writes what it shows, runs what it says, compares what it
// promises. The one liberty is the port: the guide's is 8080, the system chooses another.

import Foundation
import TestProcesses
import Testing

final class Follower {
  let scratch: Scratch
  private(set) var address = Follower.written
  private var server: TestProcess?
  private static let written = "127.0.0.1:8080"

  init() throws { scratch = try Scratch() }

  deinit {
    guard let server, server.isRunning else { return }
    server.terminate()
    server.waitUntilExit()
  }

  func follow(_ guide: Guide) throws {
    for step in guide.steps {
      switch step {
      case .write(let path, let text): try scratch.write(path, here(text))
      case .edit(let path, let before, let after): try scratch.edit(path, before, after)
      case .run(let command, let answer): try run(command, answer)
      case .serve(let command): try serve(command)
      }
    }
  }

  private func here(_ text: String) -> String { text.replacing(Follower.written, with: address) }

  private func run(_ command: String, _ answer: String?) throws {
    let ran = try scratch.run(here(command))
    let said = ran.said.suffix(6_000)
    let mustFail = answer?.contains("error:") ?? false
    #expect((ran.code != 0) == mustFail, "\(command) ended with \(ran.code):\n\(said)")
    if let answer {
      #expect(Follower.matches(ran.said, answer), "\(command) said\n\(said)\nand not\n\(answer)")
    }
  }

  /// Whether it is the text, where `…` may be anything.
  static func matches(_ said: String, _ answer: String) -> Bool {
    let pattern = answer.split(separator: "…", omittingEmptySubsequences: false)
      .map { NSRegularExpression.escapedPattern(for: String($0)) }.joined(separator: "[\\s\\S]*?")
    let said = said.trimmingCharacters(in: .whitespacesAndNewlines)
    return said.range(of: "^\(pattern)$", options: .regularExpression) == said.startIndex..<said.endIndex
  }

  // MARK: The server

  private func serve(_ command: String) throws {
    let log = scratch.folder.appending(path: "build/server.log")
    try FileManager.default.createDirectory(at: log.deletingLastPathComponent(), withIntermediateDirectories: true)
    let line = command.replacing(Follower.written, with: "127.0.0.1:0")
    let server = try Scratch.start(["timeout", "900", "bash", "-c", "exec \(line)"], in: scratch.folder, log: log)
    self.server = server
    // It may have to be built first.
    while server.isRunning {
      if let found = Follower.address(in: (try? String(contentsOf: log, encoding: .utf8)) ?? "") {
        address = found
        return
      }
      usleep(50_000)
    }
    throw Scratch.Broken(description: "\(command):\n\((try? String(contentsOf: log, encoding: .utf8)) ?? "")")
  }

  /// Where it listens, once it says that it is ready.
  private static func address(in log: String) -> String? {
    for line in log.split(separator: "\n") {
      let fields = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
      guard fields?["message"] as? String == "ready", let listen = fields?["listen"] as? String else { continue }
      return listen.split(separator: " ").first.map { String($0.trimmingPrefix("http://")) }
    }
    return nil
  }
}
