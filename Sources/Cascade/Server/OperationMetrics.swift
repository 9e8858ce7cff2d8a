// What is counted and logged of calls, whatever door they came by: how long they took, and what they were refused with.
// An error that is ours goes to the log with its cause, which no caller sees.

internal import API
internal import Core

final class OperationMetrics: Sendable {
  private let log = Logger(part: "call")
  private let duration: Histogram
  private let refused: [Counter]

  private static let doors: [Caller.Door] = [.rest, .grpc, .call]

  init(_ metrics: Metrics) {
    duration = metrics.histogram("cascade_call_seconds", help: "From a call's input to its answer.")
    refused = OperationMetrics.doors.map { door in
      metrics.counter(
        "cascade_calls_refused_total", help: "Calls that were answered with an error.", labels: ["door": door.rawValue])
    }
  }

  func finished(_ operation: Operation, _ caller: Caller, _ error: APIError?, _ took: Duration) {
    duration.observe(Double(took.nanoseconds) / 1e9, on: caller.loop)
    guard let error else { return }
    if let row = OperationMetrics.doors.firstIndex(of: caller.door) { refused[row].add(on: caller.loop) }
    guard error.kind.http >= 500, error.kind.http != 501 else { return }
    log.with(caller.requestID).error(
      "call failed",
      [
        "operation": .string(operation.name), "code": .string(error.kind.code), "took": .duration(took),
        "cause": .string(error.cause ?? error.detail),
      ])
  }
}
