// grpc.health.v1.Health over a registry. A call that watches sleeps on its loop until a bell rings; then it looks what the
// status is, so that changes faster than its client are told as one.

internal import Core

/// gRPC's health service.
public enum HealthService {
  public static func service(_ registry: HealthRegistry) -> GRPCService {
    GRPCService(
      "grpc.health.v1.Health", descriptors: GRPCDescriptors(HealthProto.health),
      methods: [
        .unary("Check") { (request: HealthCheckRequest, _) throws(GRPCError) in
          guard let status = registry.status(of: request.service) else {
            throw GRPCError(.notFound, "There is no service of that name.")
          }
          return HealthCheckResponse(status: status)
        },
        .unary("List") { (_: HealthListRequest, _) throws(GRPCError) in
          HealthListResponse(statuses: registry.statuses.mapValues { HealthCheckResponse(status: $0) })
        },
        .serverStreaming("Watch") {
          (request: HealthCheckRequest, replies: GRPCResponseStream<HealthCheckResponse>, context) throws(GRPCError) in
          try await watch(registry, request.service, replies, context.loop)
        },
      ])
  }

  private static func watch(
    _ registry: HealthRegistry, _ service: String, _ replies: GRPCResponseStream<HealthCheckResponse>, _ loop: Loop
  ) async throws(GRPCError) {
    let bell = HealthBell(loop)
    let id = registry.addWatcher { bell.ring() }
    defer { registry.removeWatcher(id) }
    var told: HealthStatus?
    while true {
      let ends = registry.isDraining
      let status = registry.status(of: service) ?? .serviceUnknown
      if status != told { try await replies.write(HealthCheckResponse(status: status)) }
      told = status
      if ends { throw GRPCError(.unavailable, "The server is going down.") }
      try await bell.wait()
    }
  }
}

/// Wakes one watching call on its loop, from any thread.
private final class HealthBell: @unchecked Sendable {
  private let loop: Loop
  // The loop's own.
  private var rang = false
  private var waiting: CheckedContinuation<Void, Never>?

  init(_ loop: Loop) { self.loop = loop }

  func ring() {
    loop.post { [self] in
      rang = true
      waiting?.resume()
      waiting = nil
    }
  }

  /// Returns once it has rung since the last time.
  func wait() async throws(GRPCError) {
    if !rang {
      await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          guard !rang else { return continuation.resume() }
          waiting = continuation
        }
      } onCancel: {
        ring()
      }
    }
    rang = false
    if Task.isCancelled { throw .cancelled }
  }
}
