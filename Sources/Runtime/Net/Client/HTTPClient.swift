// Requests to other servers, from one loop: the queue before them, the exchanges under way, and libcurl below, which
// keeps the connections. Each loop has its own client and they share nothing.
//
// The address check belongs to the client and not to a request, because a connection is checked when it is opened and
// then used again: requests that need the check must not meet connections that were opened without it.

internal import CCurl
public import Core

/// An HTTP client of one loop.
public final class HTTPClient {
  /// The bounds of a client.
  public struct Limits: Sendable {
    /// Exchanges at a time, and so connections; idle ones count too.
    public var maxConnections = 1_000
    public var maxPerHost = 100
    /// How many more may wait for a host.
    public var maxWaitingPerHost = 1_000
    /// Body that has arrived and was not read yet, for each response; then the upstream has to wait.
    public var maxBufferedBytes = 256 * 1024
    public var maxHeadBytes = 64 * 1024

    public init() {}
  }

  public let loop: Loop
  public let limits: Limits
  let permit: ((SocketAddress) -> Bool)?
  let multi: CurlMulti
  private var admission: AdmissionMachine
  private var waiting: [Int: Transfer] = [:]
  private var running: [Int: Transfer] = [:]
  private var lastTicket = 0
  private var isClosed = false

  /// Call on the loop. `permit` is asked for each IP address, after the name look-up and before it is connected
  /// to; it must not use the client.
  public init(on loop: Loop, limits: Limits = Limits(), permit: ((SocketAddress) -> Bool)? = nil) {
    loop.assertCurrent()
    self.loop = loop
    self.limits = limits
    self.permit = permit
    multi = CurlMulti(on: loop, maxConnections: limits.maxConnections, maxPerHost: limits.maxPerHost)
    admission = AdmissionMachine(
      maxPerHost: limits.maxPerHost, maxTotal: limits.maxConnections, maxWaitingPerHost: limits.maxWaitingPerHost)
  }

  /// Sends a request and waits for the head of the answer. Call on the loop.
  public func send(_ request: ClientRequest) async throws(ClientError) -> ClientResponse {
    loop.assertCurrent()
    let deadline = request.options.wholeTimeout.map { MonotonicTime.now + $0 }
    var request = request
    var url = try UpstreamURL(request.url)
    var steps = 0
    while true {
      let response = try await exchange(request, url, deadline)
      guard let redirects = request.options.redirects, let target = try redirect(of: response, from: url) else {
        return response
      }
      steps += 1
      guard steps <= redirects.max else { throw ClientError(.refusedRedirect, url.origin, "too many redirects") }
      guard redirects.permit(target.text) else {
        throw ClientError(.refusedRedirect, url.origin, "the redirect is not permitted")
      }
      request = try request.redirected(from: url, to: target, status: response.status)
      url = target
    }
  }

  /// Ends every exchange and connection; the loop must be left without them before it stops. Call on the loop.
  public func close() {
    loop.assertCurrent()
    isClosed = true
    // Those that wait first, or they would start in the place of the others.
    for transfer in Array(waiting.values) + Array(running.values) { transfer.fail(.closed, "the client is closed") }
    multi.close()
  }

  /// What is under way, for tests and metrics.
  package var counts: (running: Int, waiting: Int, handles: Int, sockets: Int) {
    (running.count, waiting.count, multi.handles, multi.sockets)
  }

  // MARK: One exchange

  private func exchange(
    _ request: ClientRequest, _ url: UpstreamURL, _ deadline: MonotonicTime?
  ) async throws(ClientError) -> ClientResponse {
    guard !isClosed else { throw ClientError(.closed, url.origin, "the client is closed") }
    guard !Task.isCancelled else { throw ClientError(.cancelled, url.origin, "cancelled") }
    lastTicket += 1
    let transfer = try Transfer(lastTicket, request, to: url, by: deadline, for: self)
    switch admission.ask(transfer.ticket, for: transfer.upstream) {
    case .go: start(transfer)
    case .wait: waiting[transfer.ticket] = transfer
    case .refused:
      transfer.fail(.busy, "\(limits.maxWaitingPerHost) requests wait already")
    }
    guard let head = await transfer.awaitHead() else { throw transfer.failure! }
    return ClientResponse(head, transfer)
  }

  private func start(_ transfer: Transfer) {
    running[transfer.ticket] = transfer
    multi.add(transfer.easy) { [unowned transfer] code in transfer.ended(code) }
    transfer.started()
  }

  /// A transfer has ended. The caller may be a callback of curl, which cannot be called then.
  func release(_ transfer: Transfer) {
    if waiting.removeValue(forKey: transfer.ticket) != nil {
      admission.giveUp(transfer.ticket, transfer.upstream)
    } else if running[transfer.ticket] != nil {
      if multi.isInside { loop.atEndOfTurn { [self] in remove(transfer) } } else { remove(transfer) }
    }
  }

  private func remove(_ transfer: Transfer) {
    multi.remove(transfer.easy)
    running[transfer.ticket] = nil
    guard let next = admission.leave(transfer.upstream) else { return }
    guard let transfer = waiting.removeValue(forKey: next) else { preconditionFailure("nobody waits with this ticket") }
    start(transfer)
  }
}
