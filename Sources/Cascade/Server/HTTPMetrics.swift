// What is counted and logged of HTTP. Everything is registered at start, so a request costs a few additions in cells of
// its own loop; and one comparison for the log line that nobody wants.

internal import Core
internal import HTTP
internal import Net

/// Counts requests and connections, and logs requests.
final class HTTPMetrics: Sendable {
  private let log = Logger(part: "http")
  /// By protocol, method and class of status.
  private let requests: [Counter]
  /// What never became a request, by protocol.
  private let malformed: [Counter]
  private let inFlight: Gauge
  private let duration: Histogram
  private let refused: Counter
  private let shed: Counter

  private static let protocols = ["HTTP/1.0", "HTTP/1.1", "HTTP/2"]
  private static let methodCount = Method.allCases.count
  private static let classes = ["1xx", "2xx", "3xx", "4xx", "5xx"]

  private static let classCount = classes.count

  init(_ metrics: Metrics, _ gate: ConnectionGate) {
    var counters: [Counter] = []
    for proto in HTTPMetrics.protocols {
      for method in Method.allCases {
        for status in HTTPMetrics.classes {
          counters.append(
            metrics.counter(
              "cascade_http_requests_total", help: "Requests that were answered or given up.",
              labels: ["protocol": proto, "method": "\(method.text)", "status": status]))
        }
      }
    }
    requests = counters
    malformed = HTTPMetrics.protocols.map {
      metrics.counter(
        "cascade_http_malformed_total", help: "What was refused before it was a request.", labels: ["protocol": $0])
    }
    inFlight = metrics.gauge("cascade_http_requests_in_flight", help: "Requests that are not answered yet.")
    duration = metrics.histogram("cascade_http_request_seconds", help: "From a request's head to its answer's end.")
    refused = metrics.counter("cascade_connections_refused_total", help: "Connections over the bounds.")
    shed = metrics.counter(
      "cascade_connections_shed_total", help: "Connections closed because no file descriptor was left.")
    metrics.collect("cascade_connections", help: "Connections that are open.", kind: .gauge) {
      Double(gate.connections)
    }
  }

  func began(_ request: Request) { inFlight.add(on: request.loop) }

  func answered(_ answered: HTTPService.Answered) {
    let request = answered.request
    inFlight.add(-1, on: request.loop)
    duration.observe(Double(answered.nanoseconds) / 1e9, on: request.loop)
    let group = min(4, max(0, Int(answered.status) / 100 - 1))
    let row = Int(request.version.rawValue) * HTTPMetrics.methodCount + Int(request.method.rawValue)
    requests[row * HTTPMetrics.classCount + group].add(on: request.loop)
    if answered.status >= 500 {
      say(answered, .info)
    } else if log.isEnabled(.debug) {
      say(answered, .debug)
    }
  }

  /// Never the query: tokens travel there.
  private func say(_ answered: HTTPService.Answered, _ level: LogLevel) {
    let request = answered.request
    let log = log.with(request.id)
    let method = "\(request.method.text)"
    let fields: LogFields
    if let error = answered.error {
      fields = [
        "method": .string(method), "path": .string(request.path), "status": .int(Int(answered.status)),
        "took": .duration(answered.duration), "peer": .string("\(request.peer.address)"), "code": .string(error.code),
        "cause": .string(error.cause ?? error.detail),
      ]
    } else {
      fields = [
        "method": .string(method), "path": .string(request.path), "status": .int(Int(answered.status)),
        "took": .duration(answered.duration), "peer": .string("\(request.peer.address)"),
      ]
    }
    log.log(level, "request", fields)
  }

  func refused(_ refused: HTTPService.Refused) {
    malformed[Int(refused.version.rawValue)].add(on: refused.loop)
    log.debug("malformed request", ["peer": .string("\(refused.peer)"), "code": .string(refused.code)])
  }

  func refused(_ peer: SocketAddress) {
    refused.add()
    log.debug("connection refused", ["peer": .string("\(peer)")])
  }

  func outOfDescriptors() {
    shed.add()
    log.debug("no file descriptor is left: connection closed")
  }
}
