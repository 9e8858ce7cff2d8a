import Glibc
import Testing

@testable import Core

@Suite struct ProcessMetricsTests {
  @Test func saysWhatTheKernelKnows() throws {
    let metrics = Metrics(loops: 0)
    metrics.collectProcess()
    var writer = ByteWriter()
    metrics.write(into: &writer)
    var values: [Substring: Double] = [:]
    for line in writer.finish().text.split(separator: "\n") where !line.hasPrefix("#") {
      let sides = line.split(separator: " ")
      values[sides[0]] = Double(sides[1])
    }
    #expect(values.count == 6)
    let started = try #require(values["process_start_time_seconds"])
    let now = Double(Timestamp.now.microseconds) / 1e6
    #expect(started <= now + 5 && started > now - 86_400)
    let resident = try #require(values["process_resident_memory_bytes"])
    #expect(resident > 1e6 && resident < 1e11)
    #expect(try #require(values["process_virtual_memory_bytes"]) >= resident)
    #expect(try #require(values["process_cpu_seconds_total"]) >= 0)
    let open = try #require(values["process_open_fds"])
    let most = try #require(values["process_max_fds"])
    #expect(open >= 3 && open <= most)
  }

  @Test func aNameWithParenthesesAndSpacesDoesNotConfuse() {
    let fields = (3...52).map { "\($0)" }.joined(separator: " ")
    let reading = ProcessReading(stat: "17 (a) b (c) ) \(fields)\n")
    #expect(reading.cpuSeconds == Double(14 + 15) / Double(sysconf(Int32(_SC_CLK_TCK))))
    #expect(reading.virtualBytes == 23)
    #expect(reading.residentBytes == 24 * Double(sysconf(Int32(_SC_PAGESIZE))))
    #expect(ProcessReading(stat: "").cpuSeconds.isNaN)
    #expect(ProcessReading(stat: "1 (x) R 1 2").residentBytes.isNaN)
  }
}
