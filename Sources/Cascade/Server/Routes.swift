// Everything that the server answers, by path. gRPC services bring their routes with them; what nobody takes is answered
// in the words of the protocol that it came by.

internal import Core
internal import Domain
internal import Generated
internal import HTTP

enum Routes {
  static func router(
    _ configuration: Configuration, _ readiness: Readiness, _ operations: Operations, _ services: [GRPCService],
    _ keys: SigningKeys
  ) -> Router {
    var routes = front(configuration, readiness) + operations.routes(configuration)
    routes.append(PublicKeys.route(keys, configuration.routeLimits))
    routes += DocsRoutes.all(configuration.routeLimits) + AccountPage.routes(configuration.routeLimits)
    if configuration.settings.server.debugEndpoints { routes += DebugRoutes.all(configuration) }
    for service in services { routes += service.routes() }
    return Router(routes) { request throws(HTTPError) in
      guard GRPC.isCall(request) else { throw .notFound }
      return GRPC.unimplemented(request)
    }
  }

  /// The gRPC services of this configuration.
  static func services(
    _ configuration: Configuration, _ health: HealthRegistry, _ operations: Operations
  ) -> [GRPCService] {
    var services = [HealthService.service(health)] + operations.services(configuration)
    if configuration.settings.server.debugEndpoints { services.append(TestService.service(configuration.grpcLimits)) }
    if configuration.settings.server.reflection { services += ReflectionService.services(describing: services) }
    return services
  }

  private static func front(_ configuration: Configuration, _ readiness: Readiness) -> [Route] {
    let limits = configuration.routeLimits
    let alive = Response.json(Bytes(#"{"status":"ok"}"# as StaticString))
    return [
      Route(.get, "/healthz", limits: limits) { _ throws(HTTPError) in alive },
      Route(.get, "/readyz", limits: limits) { _ async throws(HTTPError) in await readiness.response() },
    ]
  }
}
