import Glibc
import Testing

@testable import Core

@Suite struct LogTests {
  @Test func writesLinesInOrderAndFlushes() throws {
    let file = TemporaryFile()
    let log = try Log(.file(file.path))
    let logger = Logger(part: "test", in: log)
    for index in 0..<1_000 { logger.info("line", ["index": .int(index)]) }
    #expect(log.flush())
    let lines = file.lines
    #expect(lines.count == 1_000 && log.droppedLines == 0)
    for (index, line) in lines.enumerated() { #expect(line.hasSuffix("\"message\":\"line\",\"index\":\(index)}")) }
  }

  @Test func levelsChangeAtRunTimeForEachPart() throws {
    let file = TemporaryFile()
    let log = try Log(.file(file.path), format: .plain)
    let http = Logger(part: "http", in: log)
    let net = Logger(part: "net", in: log)
    http.debug("no")
    log.levels = try LogLevels(text: "warn,http=debug,late=trace")
    http.debug("one")
    http.trace("no")
    net.info("no")
    net.warn("two")
    Logger(part: "late", in: log).trace("three")
    #expect(!net.isEnabled(.info) && http.isEnabled(.debug))
    log.levels = LogLevels(.error)
    http.warn("no")
    http.error("four")
    http.log(.error, "five")
    log.flush()
    #expect(file.lines.compactMap { $0.split(separator: " ").last } == ["one", "two", "three", "four", "five"])
  }

  @Test func whatIsNotWrittenIsNotMade() throws {
    let file = TemporaryFile()
    let logger = Logger(part: "test", in: try Log(.file(file.path)))
    let made = Notes<String>()
    func make(_ text: String) -> String {
      made.values.append(text)
      return text
    }
    logger.debug(make("no"), ["field": .string(make("no"))])
    #expect(made.values.isEmpty)
    logger.info(make("yes"), ["field": .string(make("too"))])
    #expect(made.values == ["yes", "too"])
  }

  @Test func aRequestIsNamedOnItsLines() throws {
    let file = TemporaryFile()
    let log = try Log(.file(file.path))
    let id = RequestID.next()
    let logger = Logger(part: "test", in: log)
    logger.with(id).info("inside")
    logger.info("outside")
    log.flush()
    #expect(file.lines.map { $0.contains("\"request\":\"\(id)\"") } == [true, false])
    #expect(!file.lines[1].contains("request"))
  }

  @Test func aFileThatWasMovedAwayIsOpenedAgain() throws {
    let file = TemporaryFile()
    let log = try Log(.file(file.path), format: .plain)
    let logger = Logger(part: "test", in: log)
    logger.info("before")
    log.flush()
    unsafe rename(file.path, file.moved)
    logger.info("meanwhile")
    log.flush()
    log.reopen()
    logger.info("after")
    log.flush()
    #expect(TemporaryFile.text(of: file.moved).contains("before"))
    #expect(TemporaryFile.text(of: file.moved).contains("meanwhile"))
    #expect(file.lines.count == 1 && file.text.contains("after"))
  }

  @Test func outputIsRedirected() throws {
    let first = TemporaryFile()
    let second = TemporaryFile()
    let log = try Log(.file(first.path))
    let logger = Logger(part: "test", in: log)
    logger.info("one")
    log.flush()
    try log.redirect(to: .file(second.path), format: .plain)
    logger.info("two")
    log.flush()
    #expect(first.lines.count == 1 && first.text.hasPrefix("{"))
    #expect(second.lines.count == 1 && !second.text.hasPrefix("{"))
  }

  @Test func aFileThatCannotBeOpenedIsAClearError() {
    #expect(throws: LogError(path: "/nowhere/at/all.log", reason: "No such file or directory")) {
      try Log(.file("/nowhere/at/all.log"))
    }
    let error = LogError(path: "/nowhere/at/all.log", reason: "No such file or directory")
    #expect("\(error)" == "log file /nowhere/at/all.log: No such file or directory")
  }

  @Test func whenNobodyReadsLinesAreDroppedCountedAndTold() throws {
    let pipe = try Pipe()
    let log = try Log(.descriptor(pipe.writeEnd), format: .plain, bound: 16_384)
    let logger = Logger(part: "test", in: log)
    let start = MonotonicTime.now
    // The kernel holds 64 KiB and the writer one batch; the rest has no place.
    for index in 0..<5_000 { logger.info("a line of some length, the \(index)th of them") }
    #expect(MonotonicTime.now - start < .seconds(60))
    let dropped = log.droppedLines
    #expect(dropped > 0)
    #expect(!log.flush(within: .milliseconds(50)))

    let read = Notes<String>()
    let reader = Thread(name: "reader") {
      while read.values.last?.contains("the last\n") != true { read.values.append(pipe.read()) }
    }
    #expect(log.flush(within: .seconds(60)))
    logger.info("the last")
    #expect(log.flush(within: .seconds(60)))
    reader.join()
    let lines = read.values.joined().split(separator: "\n")
    #expect(lines.count { $0.contains("log lines dropped  lines=") } >= 1)
    let told = lines.compactMap { line in
      line.firstRange(of: "dropped  lines=").flatMap { Int(line[$0.upperBound...]) }
    }
    #expect(told.reduce(0, +) == dropped)
    #expect(lines.count { $0.contains("a line of some length") } + dropped == 5_000)
    #expect(lines.contains { $0.hasSuffix("the last") })
  }

  @Test func aFullDiskIsToldWhenThereIsRoomAgain() throws {
    let full = unsafe open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    let file = TemporaryFile()
    let log = try Log(.descriptor(full), format: .plain)
    let logger = Logger(part: "test", in: log)
    for _ in 0..<3 {
      logger.info("lost")
      #expect(log.flush())
    }
    #expect(log.droppedLines == 3)
    try log.redirect(to: .file(file.path), format: .plain)
    logger.info("kept")
    #expect(log.flush())
    #expect(file.lines.count == 2 && file.lines.contains { $0.hasSuffix("log lines dropped  lines=3") })
  }

  @Test func manyThreadsDoNotMixTheirLines() throws {
    let file = TemporaryFile()
    let log = try Log(.file(file.path), bound: 64 << 20)
    let threads = (0..<4).map { number in
      Thread(name: "logger") {
        let logger = Logger(part: "thread", in: log)
        for index in 0..<5_000 { logger.info("line", ["thread": .int(number), "index": .int(index)]) }
      }
    }
    for thread in threads { thread.join() }
    #expect(log.flush(within: .seconds(60)))
    let lines = file.lines
    #expect(lines.count == 20_000 && lines.allSatisfy { $0.hasPrefix("{\"time\"") && $0.hasSuffix("}") })
  }

  @Test func theProcessLogIsWrittenAtExit() async throws {
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardErrorContent]
    ) {
      let logger = Logger(part: "test")
      for index in 0..<500 { logger.info("line \(index) to the end") }
      exit(0)
    }
    let text = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(text.split(separator: "\n").count { $0.contains("to the end") } == 500)
    #expect(text.contains("line 499 to the end"))
  }

  @Test func aPartWithABadNameStopsTheProcess() async {
    await #expect(processExitsWith: .failure) { _ = Logger(part: "Bad Part") }
  }
}
