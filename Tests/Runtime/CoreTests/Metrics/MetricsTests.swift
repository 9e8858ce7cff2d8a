import Synchronization
import Testing

@testable import Core

@Suite struct MetricsTests {
  private func text(_ metrics: Metrics) -> String {
    var writer = ByteWriter()
    metrics.write(into: &writer)
    return writer.finish().text
  }

  @Test func writesTheExpositionFormat() {
    let metrics = Metrics(loops: 2)
    let get = metrics.counter("b_requests_total", help: "Requests.", labels: ["method": "GET", "code": "200"])
    let post = metrics.counter("b_requests_total", help: "Requests.", labels: ["code": "200", "method": "POST"])
    let gauge = metrics.gauge("c_open", help: "Open \\ now.\nReally.")
    let times = metrics.histogram("a_seconds", help: "Times.", labels: ["path": "/a\"b\\c\nd"], buckets: [0.5, 1, 2.5])
    metrics.collect("d_ratio", help: "A ratio.", kind: .gauge) { 0.25 }
    metrics.collect("e_total", help: "Of old.", kind: .counter) { .infinity }
    get.add(3)
    post.add()
    gauge.add(5)
    gauge.add(-7)
    for value in [0.5, 0.75, 1, 2, 100] { times.observe(value) }
    times.observe(.milliseconds(250))
    #expect(
      text(metrics) == """
        # HELP a_seconds Times.
        # TYPE a_seconds histogram
        a_seconds_bucket{path="/a\\"b\\\\c\\nd",le="0.5"} 2
        a_seconds_bucket{path="/a\\"b\\\\c\\nd",le="1"} 4
        a_seconds_bucket{path="/a\\"b\\\\c\\nd",le="2.5"} 5
        a_seconds_bucket{path="/a\\"b\\\\c\\nd",le="+Inf"} 6
        a_seconds_sum{path="/a\\"b\\\\c\\nd"} 104.5
        a_seconds_count{path="/a\\"b\\\\c\\nd"} 6
        # HELP b_requests_total Requests.
        # TYPE b_requests_total counter
        b_requests_total{code="200",method="GET"} 3
        b_requests_total{code="200",method="POST"} 1
        # HELP c_open Open \\\\ now.\\nReally.
        # TYPE c_open gauge
        c_open -2
        # HELP d_ratio A ratio.
        # TYPE d_ratio gauge
        d_ratio 0.25
        # HELP e_total Of old.
        # TYPE e_total counter
        e_total +Inf

        """)
  }

  @Test func theSameMetricIsGivenAgain() {
    let metrics = Metrics(loops: 1)
    let first = metrics.counter("a_total", help: "A.", labels: ["x": "1"])
    #expect(metrics.counter("a_total", help: "A.", labels: ["x": "1"]) === first)
    #expect(metrics.counter("a_total", help: "A.", labels: ["x": "2"]) !== first)
  }

  @Test func loopsAndThreadsAddUp() async {
    let group = LoopGroup(count: 2)
    let metrics = Metrics(loops: 2)
    let counter = metrics.counter("a_total", help: "A.")
    let gauge = metrics.gauge("b", help: "B.")
    let histogram = metrics.histogram("c", help: "C.", buckets: [1])
    let threads = (0..<2).map { _ in
      Thread(name: "adder") {
        for _ in 0..<50_000 {
          counter.add()
          gauge.add(2)
          histogram.observe(0.5)
        }
      }
    }
    for loop in group.loops {
      loop.post {
        for _ in 0..<50_000 {
          counter.add(on: loop)
          gauge.add(-1, on: loop)
          histogram.observe(2, on: loop)
        }
      }
    }
    for thread in threads { thread.join() }
    group.shutDown()
    #expect(counter.value == 200_000)
    #expect(gauge.value == 100_000)
    #expect(histogram.count == 200_000 && histogram.counts == [100_000, 100_000])
    #expect(histogram.sum == 250_000)
  }

  @Test func aLoopSetsItsOwnPartOfAGauge() async {
    let group = LoopGroup(count: 2)
    let gauge = Metrics(loops: 2).gauge("a", help: "A.")
    for (number, loop) in group.loops.enumerated() {
      loop.post {
        gauge.set(100, on: loop)
        gauge.set(number + 1, on: loop)
      }
    }
    group.shutDown()
    gauge.set(10)
    #expect(gauge.value == 13)
  }

  @Test func aLoopBeyondTheRowsSharesOne() async {
    let counter = Metrics(loops: 0).counter("a_total", help: "A.")
    await onALoop { loop in counter.add(2, on: loop) }
    #expect(counter.value == 2)
  }

  @Test func loopsNeverShareACacheLine() {
    #expect(MetricCells.stride * 8 % 128 == 0)
    let slab = MetricSlab(lanes: 3)
    #expect(unsafe UInt(bitPattern: slab.first) % 128 == 0)
  }

  @Test func slabsFillUpAndOthersFollow() {
    let metrics = Metrics(loops: 1)
    let counters = (0..<2_000).map { metrics.counter("a_total", help: "A.", labels: ["n": "\($0)"]) }
    let histograms = (0..<50).map { metrics.histogram("b", help: "B.", labels: ["n": "\($0)"]) }
    for (index, counter) in counters.enumerated() { counter.add(index) }
    for histogram in histograms { histogram.observe(1) }
    #expect(counters.enumerated().allSatisfy { $0.element.value == UInt64($0.offset) })
    #expect(histograms.allSatisfy { $0.count == 1 && $0.sum == 1 })
  }

  @Test func bucketsHoldTheirUpperBoundAndNaNHoldsNone() {
    let histogram = Metrics(loops: 0).histogram("a", help: "A.", buckets: [1, 2])
    for value in [-1, 1, 1.5, 2, 2.1, .nan] { histogram.observe(value) }
    #expect(histogram.counts == [2, 2, 2])
  }

  @Test func mistakesStopTheProcess() async {
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).counter("a-b_total", help: "A.") }
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).counter("1a_total", help: "A.") }
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).counter("a", help: "No _total.") }
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).gauge("a_total", help: "A.") }
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).gauge("a", help: "") }
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).gauge("a", help: "A.", labels: ["__a": ""]) }
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).gauge("a", help: "A.", labels: ["a b": ""]) }
    await #expect(processExitsWith: .failure) {
      _ = Metrics(loops: 0).gauge("a", help: "A.", labels: ["a": "1", "a": "2"])
    }
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).histogram("a", help: "A.", labels: ["le": "1"]) }
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).histogram("a", help: "A.", buckets: [2, 1]) }
    await #expect(processExitsWith: .failure) { _ = Metrics(loops: 0).histogram("a", help: "A.", buckets: []) }
    await #expect(processExitsWith: .failure) {
      let metrics = Metrics(loops: 0)
      _ = metrics.gauge("a", help: "A.")
      _ = metrics.gauge("a", help: "Another.", labels: ["x": "1"])
    }
    await #expect(processExitsWith: .failure) {
      let metrics = Metrics(loops: 0)
      for number in 0...Metrics.maxSeries { _ = metrics.gauge("a", help: "A.", labels: ["n": "\(number)"]) }
    }
  }
}
