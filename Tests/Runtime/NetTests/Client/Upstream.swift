// Real servers for the client's tests, each a process that ends with this one.

import Core
import Foundation

/// The Python upstream, and what it has said.
final class Upstream: Sendable {
  private let process: ServerProcess
  let port: Int

  init(_ arguments: [String] = ["plain"]) {
    process = ServerProcess("python3", ["-c", upstreamScript] + arguments)
    port = process.wait(for: "port -").map { Int($0) } ?? 0
  }

  var base: String { "http://127.0.0.1:\(port)" }

  /// When it saw the connection of this id closed, if it has.
  func closed(_ id: String) -> MonotonicTime? {
    process.said("closed \(id)").map { MonotonicTime(nanoseconds: UInt64($0)) }
  }

  /// What it has taken of the upload of this id.
  func got(_ id: String) -> Int { process.said("got \(id)").map { Int($0) } ?? 0 }

  /// What it could hand to the system of the flood of this id.
  func sent(_ id: String) -> Int { process.said("sent \(id)").map { Int($0) } ?? 0 }
}

/// Ends its command when its own input does, and so with the tests, however they end.
private let keeper = #""$@" & echo pid - $!; cat > /dev/null; kill -9 $!"#

/// A server whose output lines "WORD ID NUMBER" are kept, the last one of each.
final class ServerProcess: Sendable {
  private let child: Child
  private let reader: Core.Thread
  private let heard = Heard()

  init(_ name: String, _ arguments: [String]) {
    child = Child(["sh", "-c", keeper, "sh", name] + arguments)
    reader = Core.Thread(name: "upstream-out") { [line = child.line, heard] in
      var rest = ""
      while case let piece = line.read(), !piece.isEmpty {
        rest += piece
        let all = rest.split(separator: "\n", omittingEmptySubsequences: false)
        rest = String(all.last ?? "")
        for line in all.dropLast() { heard.keep(line) }
      }
    }
  }

  deinit {
    child.end()
    reader.join()
  }

  /// Bytes that it has written anywhere, as the system counts them.
  var written: Int {
    let text = (try? String(contentsOfFile: "/proc/\(said("pid -") ?? 0)/io", encoding: .ascii)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("wchar: ") }
    return line.flatMap { Int($0.dropFirst(7)) } ?? 0
  }

  func said(_ what: String) -> Int64? { heard.last(what) }

  func wait(for what: String) -> Int64? {
    for _ in 0..<2_000 {
      if let number = said(what) { return number }
      usleep(5_000)
    }
    return nil
  }

  /// Between the reader and the tests; the thread sanitizer does not know Swift's own lock.
  private final class Heard: @unchecked Sendable {
    private let lock = NSLock()
    private var numbers: [String: Int64] = [:]

    func keep(_ line: Substring) {
      let words = line.split(separator: " ")
      guard words.count == 3, let number = Int64(words[2]) else { return }
      lock.withLock { numbers["\(words[0]) \(words[1])"] = number }
    }

    func last(_ what: String) -> Int64? { lock.withLock { numbers[what] } }
  }
}
