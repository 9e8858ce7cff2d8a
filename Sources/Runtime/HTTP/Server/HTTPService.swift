// What all connections of a server share: routes, limits, the fields that every answer gets, and who is told of each
// answer. Immutable once made, so every loop reads it without a lock.

public import Core
public import Net

/// Routes and rules for every connection that speaks HTTP.
public final class HTTPService: Sendable {
  public let router: Router
  public let limits: HTTPLimits
  let waits: HTTPWaits
  public let connectionLimits: ConnectionLimits
  /// Fields of every answer, such as the security fields.
  public let commonFields: Fields
  /// May change an answer before it is sent: CORS, conditional requests, compression; all of them, in their order.
  private let finishing: Finishing
  /// Who is told, on its loop, of every request that found its route; `onAnswered` follows for each.
  public let onBegan: (@Sendable (Request) -> Void)?
  /// Who is told of every request that was answered or given up.
  public let onAnswered: (@Sendable (Answered) -> Void)?
  /// Who is told, on its loop, of what never became a request.
  public let onRefused: (@Sendable (Refused) -> Void)?
  /// Decides who the client is behind proxies.
  public let trustedProxies: TrustedProxies
  let perMessageDeflate: Bool

  /// Changes an answer on its way out.
  public typealias Finishing = @Sendable (Request, inout Response) -> Void

  /// A request that is over.
  public struct Answered {
    public let request: Request
    public let status: UInt16
    public let nanoseconds: UInt64
    public var duration: Duration { .nanoseconds(Int64(clamping: nanoseconds)) }
    public let error: HTTPError?
  }

  /// Bytes that were no request, or came too slowly to become one.
  public struct Refused {
    public let version: HTTPVersion
    /// What was wrong: the code of the answer, where there was one.
    public let code: String
    public let peer: SocketAddress
    public let loop: Loop
  }

  public init(
    router: Router, limits: HTTPLimits = HTTPLimits(), connectionLimits: ConnectionLimits = ConnectionLimits(),
    commonFields: Fields = Fields(), finishing: [Finishing] = [], trustedProxies: TrustedProxies = TrustedProxies([]),
    perMessageDeflate: Bool = false, onBegan: (@Sendable (Request) -> Void)? = nil,
    onAnswered: (@Sendable (Answered) -> Void)? = nil, onRefused: (@Sendable (Refused) -> Void)? = nil
  ) {
    self.router = router
    self.limits = limits
    waits = HTTPWaits(limits)
    self.connectionLimits = connectionLimits
    self.commonFields = commonFields
    self.finishing = HTTPService.inOrder(finishing)
    self.trustedProxies = trustedProxies
    self.perMessageDeflate = perMessageDeflate
    self.onBegan = onBegan
    self.onAnswered = onAnswered
    self.onRefused = onRefused
  }

  /// Several as one: each call of one in a list would count references, and go through a thunk.
  private static func inOrder(_ finishing: [Finishing]) -> Finishing {
    guard var all = finishing.first else { return { _, _ in } }
    for next in finishing.dropFirst() {
      let before = all
      all = { request, response in
        before(request, &response)
        next(request, &response)
      }
    }
    return all
  }

  // What a request asks of its service. Methods, because a reference that is reached through another one is counted where
  // it is taken out, and not where it is `self`: all loops would write to that count.

  func route(_ method: Method, _ path: Span<UInt8>) -> RouteMatch? { router.match(method, path) }

  func began(_ request: Request) { onBegan?(request) }

  func finish(_ request: Request, _ response: inout Response) { finishing(request, &response) }

  func answered(_ request: Request, _ status: UInt16, _ error: HTTPError?) {
    onAnswered?(
      Answered(
        request: request, status: status, nanoseconds: MonotonicTime.now.nanoseconds &- request.arrival.nanoseconds,
        error: error))
  }

  private let sharedByLoop = Monitor<[ObjectIdentifier: Confined<LoopShared>]>([:])

  /// What the connections of one loop share; asked for once a connection.
  func shared(on loop: Loop) -> LoopShared {
    let key = ObjectIdentifier(loop)
    if let known = sharedByLoop.withLock({ $0[key] }) { return known.value }
    let made = Confined(LoopShared(commonFields), to: loop)
    sharedByLoop.withLock { $0[key] = made }
    return made.value
  }

  /// What a listener makes of an accepted socket.
  public func connection(_ socket: consuming ConnectedSocket) -> Connection { HTTPConnection(socket, self) }
}
