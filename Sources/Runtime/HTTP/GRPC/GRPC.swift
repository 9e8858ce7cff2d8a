// Where gRPC meets the rest of HTTP: what the router and the exchange need to answer a call that no service took, or that
// was refused before its service saw it.

internal import Core

/// Answers calls outside of any service.
public enum GRPC {
  /// Whether the request is a call, by its content type.
  public static func isCall(_ request: Request) -> Bool { GRPCCarrier(request.fields) != nil }

  /// The answer to a service or method that is not here; for the router's `unmatched`.
  public static func unimplemented(_ request: Request) -> Response {
    GRPCReply.refused(
      GRPCError(.unimplemented, "There is no method \(request.path) here."), GRPCCarrier(request.fields) ?? .native)
  }

  /// A refusal as a call's status; nil when the request is no call or came by a protocol that cannot carry one.
  public static func response(_ error: HTTPError, for request: Request) -> Response? {
    guard let carrier = GRPCCarrier(request.fields), carrier != .native || request.version == .http2 else { return nil }
    return GRPCReply.refused(GRPCError(error), carrier)
  }
}
