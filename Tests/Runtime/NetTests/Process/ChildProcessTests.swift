import Core
import Glibc
import Synchronization
import Testing

@testable import Net

@Suite struct ChildProcessTests {
  /// What a child did, as it came; touched on its loop only.
  private final class Record {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var ends: [ChildEnd] = []
    var text: String { String(decoding: output, as: UTF8.self) }

    var events: ChildProcess.Events {
      var events = ChildProcess.Events()
      events.output = { self.output.append($0) }
      events.errorOutput = { self.errors.append($0) }
      events.ended = { self.ends.append($0) }
      return events
    }
  }

  private func shell(_ script: String) -> ChildCommand {
    ChildCommand("/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"])
  }

  private func run(_ command: ChildCommand) async throws -> (end: ChildEnd, output: String, errors: String) {
    try await onLoop { loop in
      let record = Record()
      let child = try ChildProcess(command, on: loop, record.events)
      #expect(await eventually(loop) { !record.ends.isEmpty })
      #expect(record.ends.count == 1)
      #expect(!exists(child.pid), "no zombie")
      return (record.ends.first ?? .exited(-1), record.text, String(decoding: record.errors, as: UTF8.self))
    }
  }

  @Test func argumentsArriveAsTheyAre() async throws {
    let words = ["$HOME", "`id`", "a b", "; exit 3", "", "*", "ä\n"]
    let result = try await run(ChildCommand("printf", ["<%s>"] + words))
    #expect(result.output == words.map { "<\($0)>" }.joined())
    #expect(result.end.isSuccess)
  }

  @Test func theEnvironmentIsWhatIsGivenAndNoMore() async throws {
    #expect(try await run(ChildCommand("env")).output == "")
    #expect(try await run(ChildCommand("env", environment: ["A": "1=2"])).output == "A=1=2\n")
  }

  @Test func itRunsWhereItIsTold() async throws {
    var command = ChildCommand("pwd")
    command.directory = "/usr"
    #expect(try await run(command).output == "/usr\n")
    command.directory = "/no/such/folder"
    await #expect(throws: NetError.self) { try await run(command) }
  }

  @Test func outputsAreToldApart() async throws {
    let result = try await run(shell("echo out; echo err >&2; exit 7"))
    #expect(result.output == "out\n" && result.errors == "err\n")
    #expect(result.end == .exited(7))
    var quiet = shell("echo out; echo err >&2; cat; kill -TERM $$")
    quiet.output = .discarded
    quiet.errorOutput = .discarded
    let silent = try await run(quiet)
    #expect(silent.output == "" && silent.errors == "")
    #expect(silent.end == .signalled(SIGTERM))
  }

  @Test func itGetsNothingOfOursButTheThree() async throws {
    let open = unsafe Glibc.open("/dev/null", O_RDONLY)
    defer { close(open) }
    #expect(open > 2)
    // The shell's own listing opens one more.
    let result = try await run(shell("ls /proc/self/fd | tr '\\n' ' '; trap; kill -PIPE $$"))
    #expect(result.output == "0 1 2 3 ")
    #expect(result.end == .signalled(SIGPIPE), "signals are as a program expects them")
  }

  @Test func whatCannotRunIsAnError() async throws {
    for command in [
      ChildCommand("no-such-program-anywhere"), ChildCommand("/no/such/program"), ChildCommand("/etc/passwd"),
      ChildCommand("/tmp"), ChildCommand(""), ChildCommand("echo", ["a\0b"]),
      ChildCommand("echo", environment: ["A": "\0"]),
    ] {
      await #expect(throws: NetError.self) { try await run(command) }
    }
  }

  @Test func whatIsWrittenComesBack() async throws {
    try await onLoop { loop in
      let record = Record()
      var command = ChildCommand("cat")
      command.takesInput = true
      let child = try ChildProcess(command, on: loop, record.events)
      let piece = Bytes((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
      for _ in 0..<8 { #expect(child.write(piece)) }
      child.finishInput()
      #expect(!child.write(piece), "after the end")
      #expect(await eventually(loop) { !record.ends.isEmpty })
      #expect(record.output == Array(repeating: piece.array, count: 8).flatMap { $0 })
      #expect(record.ends == [.exited(0)])
    }
  }

  @Test func inputWaitsInABoundedQueueAndTellsWhenItHasGone() async throws {
    try await onLoop { loop in
      let record = Record()
      var drained = 0
      var events = record.events
      events.inputDrained = { drained += 1 }
      var command = shell("read go; cat >/dev/null")
      command.takesInput = true
      let child = try ChildProcess(command, on: loop, events)
      let piece = Bytes([UInt8](repeating: 0x61, count: 10_000))
      var taken = 0
      while child.write(piece) { taken += 1 }
      #expect(taken * 10_000 >= ChildProcess.maxQueuedInput - 10_000)
      #expect(child.queuedInput <= ChildProcess.maxQueuedInput)
      #expect(await eventually(loop) { drained == 1 })
      #expect(child.queuedInput == 0)
      child.finishInput()
      #expect(await eventually(loop) { record.ends == [.exited(0)] })
    }
  }

  @Test func aChildThatReadsNoMoreHarmsNobody() async throws {
    try await onLoop { loop in
      let record = Record()
      var command = shell("exec <&-; sleep 0.05")
      command.takesInput = true
      let child = try ChildProcess(command, on: loop, record.events)
      let piece = Bytes([UInt8](repeating: 0, count: 50_000))
      #expect(await eventually(loop) { !child.write(piece) })
      #expect(await eventually(loop) { record.ends == [.exited(0)] })
    }
  }

  @Test func pausedOutputStopsTheChildAndHoldsBackItsEnd() async throws {
    try await onLoop { loop in
      let record = Record()
      var events = record.events
      var child: ChildProcess?
      events.output = { piece in
        if record.output.isEmpty { child?.pauseOutput(true) }
        record.output.append(piece)
      }
      child = try ChildProcess(shell("head -c 3000000 /dev/zero; echo"), on: loop, events)
      #expect(await eventually(loop) { !record.output.isEmpty })
      let sofar = record.output.count
      try await loop.sleep(for: .milliseconds(60))
      #expect(record.output.count == sofar && sofar < 3_000_000)
      #expect(record.ends.isEmpty)
      child?.pauseOutput(false)
      #expect(await eventually(loop) { !record.ends.isEmpty })
      #expect(record.output.count == 3_000_001)
    }
  }

  @Test func itEndsWhenAskedOrWhenTheGraceIsOver() async throws {
    try await onLoop { loop in
      let polite = Record()
      let first = try ChildProcess(ChildCommand("sleep", ["100"]), on: loop, polite.events)
      first.terminate()
      #expect(await eventually(loop) { polite.ends == [.signalled(SIGTERM)] })

      let stubborn = Record()
      let second = try ChildProcess(shell("trap '' TERM; echo up; sleep 100"), on: loop, stubborn.events)
      #expect(await eventually(loop) { stubborn.text == "up\n" })
      second.terminate(grace: .milliseconds(50))
      #expect(await eventually(loop) { stubborn.ends == [.signalled(SIGKILL)] })
      second.kill()
      second.terminate()
      #expect(loop.liveTimers == 0)
    }
  }

  @Test func whatItStartedEndsWithIt() async throws {
    let result = try await run(shell("sleep 100 & echo $!; exit 0"))
    let grandchild = try #require(Int32(result.output.dropLast()))
    #expect(isGone(grandchild))
  }

  @Test func whateverEscapedDoesNotHoldUpTheEnd() async throws {
    let result = try await run(shell("setsid sleep 100 & echo $!; sleep 0.1"))
    let escaped = try #require(Int32(result.output.dropLast()))
    #expect(result.end == .exited(0))
    kill(escaped, SIGKILL)
  }

  @Test func itDiesWithTheThreadThatStartedIt() throws {
    // A loop's thread that ends, and all threads of a process that is killed, are the same to the kernel.
    let started = Atomic<Int32>(0)
    let thread = Thread(name: "parent") {
      let null = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
      let child = try? SpawnedChild.start(ChildCommand("sleep", ["100"]), standard: (null, null, null))
      close(null)
      guard let child else { return }
      close(child.handle)
      started.store(child.pid, ordering: .relaxed)
    }
    thread.join()
    let pid = started.load(ordering: .relaxed)
    try #require(pid > 0)
    var status: Int32 = 0
    #expect(unsafe waitpid(pid, &status, 0) == pid)
    #expect(status & 0x7f == SIGKILL)
  }

  @Test func manyLeaveNothingBehind() async throws {
    try await onLoop { loop in
      let record = Record()
      var pids: [Int32] = []
      for _ in 0..<40 {
        let child = try ChildProcess(shell("echo x"), on: loop, record.events)
        pids.append(child.pid)
      }
      #expect(await eventually(loop) { record.ends.count == 40 })
      #expect(record.text == String(repeating: "x\n", count: 40))
      #expect(pids.allSatisfy { !exists($0) })
      #expect(loop.liveTimers == 0)
    }
  }

  private func exists(_ pid: Int32) -> Bool { unsafe access("/proc/\(pid)", F_OK) == 0 }

  /// Gone, or dead and left for whoever adopted it.
  private func isGone(_ pid: Int32) -> Bool {
    for _ in 0..<100 {
      guard let file = unsafe fopen("/proc/\(pid)/stat", "r") else { return true }
      var line = [UInt8](repeating: 0, count: 64)
      let count = unsafe fread(&line, 1, line.count, file)
      unsafe fclose(file)
      if String(decoding: line[..<count], as: UTF8.self).contains(") Z ") { return true }
      usleep(5_000)
    }
    return false
  }
}
