// The server's time, told over the same socket. Four timestamps a sample, as NTP has them: sent and received here
// (monotonic, microseconds), received and sent there. The offset of one sample is off by half of its delay at most, so
// the samples with the least delay are believed: those within 1.5 times the least of the last 64, and 5 ms. They feed a
// Kalman filter of two states, the offset and how fast it drifts.
//
// Pure: no clock is read and nothing is sent here. A filter lives for as long as the local clock runs on without a break;
// `reset` forgets everything after sleep.

struct ClockSample: Sendable, Equatable {
  var t1: Double
  var t2: Double
  var t3: Double
  var t4: Double
}

struct ClockFilter: Sendable {
  private struct Estimate {
    var offset: Double
    var drift: Double
    var at: Double
    var p00: Double
    var p01: Double
    var p11: Double

    func variance(after dt: Double) -> Double {
      p00 + dt * (2 * p01 + dt * p11) + ClockFilter.offsetWander * dt
    }
  }

  private static let window = 64
  /// Sleep, or a connection that was gone: what was known of the drift is worth nothing then.
  private static let longestGap = 30_000_000.0
  /// Of one believed sample, squared, however short its delay: scheduling on both sides.
  private static let leastVariance = 10_000.0
  /// Crystals are within 200 ppm or so of each other when nothing is known.
  private static let initialDriftVariance = 200e-6 * 200e-6
  /// How far offset and drift wander in a microsecond, squared: warming crystals, and servers that slew.
  private static let offsetWander = 100 / 1e6
  private static let driftWander = 1e-6 * 1e-6 / 1e6

  private var delays: [Double] = []
  private var estimate: Estimate?
  private var lastAt = -Double.infinity

  /// Server time minus local time, in microseconds; nil before the first sample.
  func offset(at now: Double) -> Double? { estimate.map { $0.offset + $0.drift * (now - $0.at) } }

  /// How far off the offset may be (two standard deviations), in microseconds.
  func uncertainty(at now: Double) -> Double {
    estimate.map { 2 * $0.variance(after: max(0, now - $0.at)).squareRoot() } ?? .infinity
  }

  /// Parts of one: 1e-6 is a microsecond a second.
  var drift: Double { estimate?.drift ?? 0 }

  mutating func reset() { self = ClockFilter() }

  /// Takes a sample in; whether it was believed.
  @discardableResult
  mutating func add(_ sample: ClockSample) -> Bool {
    let delay = sample.t4 - sample.t1 - (sample.t3 - sample.t2)
    guard delay >= 0, sample.t3 >= sample.t2 else { return false }
    if estimate != nil && sample.t4 - lastAt > ClockFilter.longestGap { reset() }
    lastAt = sample.t4
    delays.append(delay)
    if delays.count > ClockFilter.window { delays.removeFirst() }
    guard let least = delays.min(), delay <= least * 1.5 + 5_000 else { return false }
    let offset = (sample.t2 - sample.t1 + (sample.t3 - sample.t4)) / 2
    correct(offset, max(delay / 2 * (delay / 2), ClockFilter.leastVariance), (sample.t1 + sample.t4) / 2)
    return true
  }

  private mutating func correct(_ measured: Double, _ variance: Double, _ at: Double) {
    guard let old = estimate else {
      estimate = Estimate(
        offset: measured, drift: 0, at: at, p00: variance, p01: 0, p11: ClockFilter.initialDriftVariance)
      return
    }
    let dt = max(0, at - old.at)
    let predicted = old.offset + old.drift * dt
    let p00 = old.variance(after: dt)
    let p01 = old.p01 + dt * old.p11
    let p11 = old.p11 + ClockFilter.driftWander * dt
    let gain = p00 / (p00 + variance)
    let driftGain = p01 / (p00 + variance)
    estimate = Estimate(
      offset: predicted + gain * (measured - predicted), drift: old.drift + driftGain * (measured - predicted),
      at: max(at, old.at), p00: (1 - gain) * p00, p01: (1 - gain) * p01, p11: p11 - driftGain * p01)
  }
}
