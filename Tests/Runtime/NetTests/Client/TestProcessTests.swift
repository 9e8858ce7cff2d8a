// The programs of the tests themselves: what one inherits, another waits for.

import Foundation
import TestProcesses
import Testing

@Suite(.timeLimit(.minutes(1))) struct TestProcessTests {
  private func program(_ words: String...) throws -> (process: TestProcess, output: FileHandle) {
    let (process, output) = (TestProcess(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    return (process, output.fileHandleForReading)
  }

  @Test func aProgramInheritsItsStreamsAndNothingElse() throws {
    // Without the flag that would close it in every program.
    let open = dup(1)
    defer { close(open) }
    let (list, output) = try program("sh", "-c", "ls /proc/$$/fd")
    let said = try output.readToEnd() ?? Data()
    list.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self).split(separator: "\n") == ["0", "1", "2"])
  }

  @Test func noSignalIsBlocked() throws {
    let (grep, output) = try program("grep", "SigBlk", "/proc/self/status")
    let said = try output.readToEnd() ?? Data()
    grep.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self) == "SigBlk:\t0000000000000000\n")
  }

  @Test func theEndIsTold() throws {
    let (seven, _) = try program("sh", "-c", "exit 7")
    seven.waitUntilExit()
    #expect(!seven.isRunning && seven.terminationStatus == 7)
    let (sleeper, _) = try program("sleep", "100")
    #expect(sleeper.isRunning)
    sleeper.terminate()
    sleeper.waitUntilExit()
    #expect(sleeper.terminationStatus == SIGTERM)
    let nothing = TestProcess()
    nothing.executableURL = URL(filePath: "/nowhere")
    #expect(throws: TestProcess.Failure.self) { try nothing.run() }
    #expect(!nothing.isRunning)
  }

  /// Nobody asks for it any more, and yet it must go: Swift Testing would see nothing else.
  @Test func whatHasEndedIsGone() async throws {
    let number = try program("true").process.processIdentifier
    for _ in 0..<500 where kill(number, 0) == 0 { try await Task.sleep(for: .milliseconds(10)) }
    #expect(kill(number, 0) == -1)
  }
}
