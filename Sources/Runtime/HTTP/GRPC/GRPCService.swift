// A service: a name and its methods, and the routes that serve them. Each route answers its calls by itself; what is not
// routed is for `GRPC.unimplemented`.

internal import Core

/// A named set of methods.
public struct GRPCService: Sendable {
  /// The full name: `grpc.health.v1.Health`.
  public let name: String
  public let methods: [GRPCMethod]
  public let limits: GRPCLimits
  /// What reflection tells of it.
  public let descriptors: GRPCDescriptors?

  public init(
    _ name: String, limits: GRPCLimits = GRPCLimits(), descriptors: GRPCDescriptors? = nil, methods: [GRPCMethod]
  ) {
    self.name = name
    self.methods = methods
    self.limits = limits
    self.descriptors = descriptors
  }

  /// One route for each method.
  public func routes() -> [Route] {
    methods.map { method in
      let limits = limits
      // Messages are bounded one by one, and refused in gRPC's own words.
      var bounds = RouteLimits(maxBodyBytes: .max, deadline: limits.deadline)
      if case .streaming = method.kind { bounds.deadline = nil }
      if case .clientStreaming = method.kind { bounds.deadline = nil }
      let path = "/\(name)/\(method.name)"
      let answer: Handler = { request async throws(HTTPError) in try await GRPCCall.answer(request, method, limits) }
      guard case .immediate(let run) = method.kind else { return Route(.post, path, bounds, handler: answer) }
      return Route(
        .post, path, bounds, eager: { request throws(HTTPError) in GRPCCall.answerNow(request, run, limits) },
        handler: answer)
    }
  }
}
