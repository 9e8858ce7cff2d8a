import Glibc
import Testing

@testable import Core

@Suite struct WatchdogTests {
  @Test func reportsALongTurnAndOneThatDoesNotEnd() throws {
    let file = TemporaryFile()
    let log = try Log(.file(file.path), format: .plain)
    let group = LoopGroup(count: 2, name: "watched")
    let metrics = Metrics(loops: 2)
    let watchdog = Watchdog(
      group, log: Logger(part: "loop", in: log), metrics: metrics, every: .milliseconds(20),
      stillHeld: .milliseconds(200))
    group.loops[0].post { usleep(5_000) }
    group.loops[1].post { usleep(500_000) }
    usleep(550_000)
    watchdog.stop()
    group.shutDown()
    log.flush()

    let lines = file.lines
    let still = lines.filter { $0.contains("ERROR loop      loop is still held  loop=watched-1 ms=") }
    let ended = lines.filter { $0.contains("WARN  loop      loop held  loop=watched-1 ms=") }
    // At 200 ms and, doubled, once more: not each time the watchdog looks.
    #expect((1...2).contains(still.count))
    #expect(ended.count == 1)
    let milliseconds = ended.first?.split(separator: "=").last.flatMap { Int($0) } ?? 0
    #expect(milliseconds >= 500)
    #expect(!lines.contains { $0.contains("watched-0") && $0.contains("still") })

    var writer = ByteWriter()
    metrics.write(into: &writer)
    let text = writer.finish().text
    #expect(text.contains("cascade_loop_held_total{loop=\"watched-1\"} 1\n"))
    #expect(text.contains("cascade_loop_held_seconds_count"))
  }
}
