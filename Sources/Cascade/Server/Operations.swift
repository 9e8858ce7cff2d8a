// The operations of the schema, bound to their rules, and the doors that lead to them. Those whose rules are not written
// yet are there as well, and answer 501 at every door.

internal import API
internal import Core
internal import Domain
internal import Doors
internal import Generated
internal import HTTP
internal import Net
internal import State

/// What the schema offers, as this server has it.
struct Operations {
  private let dispatcher: Dispatcher
  /// The same, for whoever runs the server.
  private let managed: Dispatcher
  private let realtime: RealtimeDoor
  private let callback: OAuthCallback

  init(
    _ configuration: Configuration, _ metrics: Metrics, _ store: Store, _ accounts: Accounts, _ setUp: SetUpToken,
    _ limiter: Limiter, _ live: LiveSettings, _ audit: AuditLog, _ post: Post?, _ services: OtherServices
  ) {
    let counted = OperationMetrics(metrics, Surface.operations)
    let rules = Rules(
      name: Version.name, version: Version.number, apiVersion: Version.api, features: Features.of(configuration),
      accounts, setUp, live, post, services, configuration.passkeys)
    func made(_ gatekeeper: Gatekeeper, _ limiter: Limiter) -> Dispatcher {
      Dispatcher(
        Surface.operations, rules.bound, gatekeeper, limiter: limiter,
        finished: {
          counted.finished($0, $1, $2, $3)
          audit.finished($0, $1, $2)
        }, trailed: AuditEntry.records)
    }
    let token = configuration.managementAddress?.isUnix ?? true ? nil : configuration.managementToken
    dispatcher = made(.accounts(accounts), limiter)
    // Who is let in by the kernel is kept from nothing by how often it calls; tokens are not guessed at any speed.
    managed = made(ManagementDoor.gatekeeper(accounts, token), token == nil ? .none : limiter)
    callback = OAuthCallback(dispatcher, accounts)
    realtime = RealtimeDoor(
      dispatcher, package: Surface.package,
      audience: .accounts(store, isOpen: configuration.settings.server.debugEndpoints), schema: Surface.digest,
      limits: configuration.realtimeLimits, observer: { counted.happened($0, $1) })
  }

  func routes(_ configuration: Configuration) -> [Route] {
    RESTDoor(dispatcher, limits: configuration.routeLimits).routes + [callback.route(configuration.routeLimits)]
      + [realtime.route("/ws"), realtime.route("/ws/rooms/{roomId}"), realtime.watchRoute("/api/rooms/{roomId}/watch")]
      + [
        realtime.route("/ws/server", about: RuntimeSettings.scope),
        realtime.watchRoute("/api/server/watch", about: RuntimeSettings.scope),
      ]
  }

  func management(_ configuration: Configuration) -> [GRPCService] {
    GRPCDoor(managed, package: Surface.package, limits: configuration.grpcLimits, as: .management).services()
  }

  func services(_ configuration: Configuration) -> [GRPCService] {
    let descriptors = GRPCDescriptors(Descriptors.all)
    return GRPCDoor(dispatcher, package: Surface.package, limits: configuration.grpcLimits).services(descriptors)
      + [realtime.service(field: "roomId", descriptors)]
  }
}
