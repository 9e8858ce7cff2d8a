// The operations of the schema, bound to their rules, and the doors that lead to them. Those whose rules are not written
// yet are there as well, and answer 501 at every door.

internal import API
internal import Core
internal import Domain
internal import Doors
internal import Generated
internal import HTTP

/// What the schema offers, as this server has it.
struct Operations {
  private let dispatcher: Dispatcher
  private let metrics: OperationMetrics

  init(_ configuration: Configuration, _ metrics: Metrics) {
    let counted = OperationMetrics(metrics, Surface.operations)
    self.metrics = counted
    let rules = Rules(
      name: Version.name, version: Version.number, apiVersion: Version.api, features: Features.of(configuration))
    dispatcher = Dispatcher(
      Surface.operations, rules.bound, .closed, finished: { counted.finished($0, $1, $2, $3) })
  }

  func routes(_ configuration: Configuration) -> [Route] {
    let calls = RealtimeDoor(dispatcher, package: Surface.package, observer: { [metrics] in metrics.happened($0, $1) })
    return RESTDoor(dispatcher, limits: configuration.routeLimits).routes
      + [calls.route("/ws"), calls.route("/ws/rooms/{roomId}")]
  }

  func services(_ configuration: Configuration) -> [GRPCService] {
    GRPCDoor(dispatcher, package: Surface.package, limits: configuration.grpcLimits)
      .services(GRPCDescriptors(Descriptors.all))
  }
}
