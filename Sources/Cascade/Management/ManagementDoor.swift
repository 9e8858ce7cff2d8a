// The door of whoever runs the server: the operations of every gRPC door, with nobody asked who it is. Over its Unix socket
// the kernel says who comes: this server's own user, and root. Over TCP it takes a token. Both may what a root may.

internal import API
internal import Core
internal import Domain
internal import Glibc
internal import HTTP
internal import Net

enum ManagementDoor {
  static let maxConnections = 64
  private static let log = Logger(part: "management")

  static func http(_ services: [GRPCService], _ configuration: Configuration) -> HTTPService {
    let router = Router(services.flatMap { $0.routes() }) { request throws(HTTPError) in
      guard GRPC.isCall(request) else { throw .notFound }
      return GRPC.unimplemented(request)
    }
    return HTTPService(
      router: router, limits: configuration.httpLimits, connectionLimits: configuration.connectionLimits)
  }

  static func gatekeeper(_ accounts: Accounts, _ token: Secret?) -> Gatekeeper {
    var gatekeeper = Gatekeeper.accounts(accounts)
    gatekeeper.identify = { shown throws(APIError) in try identify(shown, token) }
    return gatekeeper
  }

  /// With a token, who shows it; without one, whoever was let in.
  private static func identify(_ shown: Credentials, _ token: Secret?) throws(APIError) -> Identity {
    guard let token else { return .operator }
    guard let given = shown.token, token.matches(given) else {
      log.warn("somebody came without the token")
      throw APIError(DoorError.unauthenticated, "The management's token is another.")
    }
    return .operator
  }

  static func options(_ address: SocketAddress, _ tls: TLSContext?) -> ListenerOptions {
    var options = ListenerOptions(gate: ConnectionGate(maxConnections: maxConnections, maxPerAddress: maxConnections))
    guard address.isUnix else {
      options.tls = tls
      return options
    }
    options.fileMode = 0o600
    let own = geteuid()
    options.admitsUser = { user in
      if user == own || user == 0 { return true }
      log.warn("another user of this machine was turned away", ["user": .int(Int(user))])
      return false
    }
    return options
  }
}
