// What is counted and logged of calls, whatever door they came by: how long each operation takes, and what it was refused
// with. An error that is ours goes to the log with its cause, which no caller sees.
//
// Durations are registered at start, one series for all operations that are not built. Errors are registered when they
// first happen: an operation has some twenty that it may answer and two or three that it does, and zeros for all the
// others would be most of what a scraper reads.

internal import API
internal import Core
internal import Doors

final class OperationMetrics: Sendable {
  private struct ErrorKey: Hashable {
    let place: Int
    let code: String
  }

  private let metrics: Metrics
  private let log = Logger(part: "call")
  private let operations: [Operation]
  private let durations: [Histogram]
  private let errors = Monitor<[ErrorKey: Counter]>([:])
  private let connections: Gauge
  private let overloaded: Counter
  private let refusedMessages = Monitor<[String: Counter]>([:])

  /// Codes come from the schema's table, but what cannot grow without end has a bound.
  private static let maxErrorSeries = 4_000

  init(_ metrics: Metrics, _ operations: [Operation]) {
    self.metrics = metrics
    self.operations = operations
    durations = operations.map {
      metrics.histogram(
        "cascade_call_seconds", help: "From a call's input to its answer.",
        labels: ["operation": $0.isServed ? $0.name : "unserved"], buckets: OperationMetrics.buckets)
    }
    overloaded = metrics.counter(
      "cascade_realtime_overloaded_total", help: "Connections that took too little and began anew.")
    connections = metrics.gauge("cascade_call_connections", help: "WebSockets that are open for calls.")
  }

  private static let buckets = [0.000_1, 0.000_5, 0.002, 0.01, 0.05, 0.25, 1, 5, 30]

  func finished(_ place: Int, _ caller: Caller, _ error: APIError?, _ took: Duration) {
    durations[place].observe(Double(took.nanoseconds) / 1e9, on: caller.loop)
    guard let error else { return }
    counter(place, error.kind.code).add(on: caller.loop)
    guard error.kind.http >= 500, error.kind.code != DoorError.notImplemented.code else { return }
    log.with(caller.requestID).error(
      "call failed",
      [
        "operation": .string(operations[place].name), "door": .string(caller.door.rawValue),
        "code": .string(error.kind.code), "took": .duration(took), "cause": .string(error.cause ?? error.detail),
      ])
  }

  private func counter(_ place: Int, _ code: String) -> Counter {
    errors.withLock { known in
      var key = ErrorKey(place: place, code: code)
      if let counter = known[key] { return counter }
      if known.count >= OperationMetrics.maxErrorSeries { key = ErrorKey(place: place, code: "other") }
      let counter = metrics.counter(
        "cascade_call_errors_total", help: "Calls that were answered with an error, by its code.",
        labels: ["operation": operations[place].name, "code": key.code])
      known[key] = counter
      return counter
    }
  }

  // MARK: Connections

  func happened(_ event: RealtimeDoor.Event, _ loop: Loop) {
    switch event {
    case .opened: connections.add(on: loop)
    case .closed: connections.add(-1, on: loop)
    case .refused(let kind): refused(kind.code).add(on: loop)
    case .overloaded: overloaded.add(on: loop)
    case .left(let reason): ended(reason).add(on: loop)
    }
  }

  private func refused(_ code: String) -> Counter {
    refusedMessages.withLock { known in
      if let counter = known[code] { return counter }
      let counter = metrics.counter(
        "cascade_call_messages_refused_total", help: "Messages on a WebSocket that no operation was asked about.",
        labels: ["code": code])
      known[code] = counter
      return counter
    }
  }

  private func ended(_ reason: Farewell) -> Counter {
    metrics.counter(
      "cascade_realtime_ended_total", help: "Connections that the server ended, and why.",
      labels: ["reason": reason.name])
  }
}
