import Foundation
import TestProcesses

/// A command whose input and output are with us.
final class Child: Sendable {
  let line: Line
  private let process = TestProcess()

  init(_ command: [String]) {
    var ends: [Int32] = [0, 0]
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    let hasLine = unsafe socketpair(AF_UNIX, type, 0, &ends) == 0
    precondition(hasLine, "no descriptors for a child")
    line = Line(ends[0])
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = FileHandle(fileDescriptor: ends[1])
    process.standardOutput = process.standardInput
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { preconditionFailure("\(error)") }
    close(ends[1])
  }

  deinit { end() }

  /// Ends its input, which must end it, and waits for that.
  func end() {
    line.hangUp()
    waitUntilExit()
  }

  func waitUntilExit() { process.waitUntilExit() }

  /// Our end of it; whoever reads may outlive the child.
  final class Line: Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }
    deinit { close(descriptor) }

    func hangUp() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// What came, once there is something; empty when there will be no more.
    func read() -> String {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
  }
}
