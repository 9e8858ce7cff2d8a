// What answers on the metrics address: /metrics and nothing else. Reading metrics looks into files of the kernel, so a
// worker does it. The secrets may change while it runs; any loop asks for them.

internal import Core
internal import HTTP

/// The metrics' own HTTP service.
final class MetricsDoor: Sendable {
  private let access: Monitor<MetricsAccess>
  private let metrics: Metrics
  private let workers: WorkerPool

  /// Scrapers are few; whoever opens more than this has no business here.
  static let maxConnections = 128

  init(_ metrics: Metrics, _ workers: WorkerPool, _ access: MetricsAccess) {
    self.metrics = metrics
    self.workers = workers
    self.access = Monitor(access)
  }

  /// Other secrets from now on.
  func change(_ access: MetricsAccess) { self.access.withLock { $0 = access } }

  func service(_ configuration: Configuration) -> HTTPService {
    let route = Route(.get, "/metrics", limits: RouteLimits(maxBodyBytes: 0, deadline: .seconds(10))) {
      [self] request async throws(HTTPError) in try await answer(request)
    }
    return HTTPService(
      router: Router([route]) { _ throws(HTTPError) in throw .notFound }, limits: configuration.httpLimits,
      connectionLimits: configuration.connectionLimits, commonFields: SecurityFields.common(configuration))
  }

  private func answer(_ request: Request) async throws(HTTPError) -> Response {
    let access = access.withLock { $0 }
    guard access.admits(request.fields[.authorization]) else { throw access.refusal }
    let text = try? await workers.run { [metrics] in
      var writer = ByteWriter(capacity: 32_768)
      metrics.write(into: &writer)
      return writer.finish()
    }
    guard let text else { throw .workersBusy }
    return Response(fields: MetricsDoor.fields, body: .bytes(text))
  }

  private static let fields: Fields = {
    var fields = Fields()
    fields.add(.contentType, Metrics.contentType)
    fields.add(.cacheControl, "no-store" as StaticString)
    return fields
  }()
}

extension HTTPError {
  static let workersBusy = HTTPError(
    503, "overloaded", "The server has more work than it can do now.", retryAfter: .seconds(1))
}
