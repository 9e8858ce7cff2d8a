// One exchange with an upstream, from the queue to the last byte. It belongs to the loop of its client. The client holds
// it while it waits or runs; the response holds it as long as somebody may read. libcurl knows its address only while
// the client holds it.
//
// It ends exactly once: the body is complete, something failed, or nobody wants it any more. What has arrived before a
// failure can still be read; the failure comes after it.

internal import CCurl
internal import Core

final class Transfer {
  let ticket: Int
  let url: UpstreamURL
  /// What the number of connections is counted by.
  let upstream: String
  let options: ClientOptions
  let client: HTTPClient
  let easy: CurlEasy
  let upload: Upload?

  // What has arrived.
  var machine: HeadMachine
  private(set) var head: HeadMachine.Head?
  var buffer = ByteWriter()
  private(set) var failure: ClientError?
  private(set) var hasEnded = false

  // What rests, and since when all does.
  private(set) var receivingRests = false
  private(set) var sendingRests = false
  private var isConnected = false
  var lastMove = MonotonicTime.now

  /// Found within a callback of curl, and better than the code that curl makes of it.
  var finding: ClientError?
  private var waiter: CheckedContinuation<Void, Never>?
  private var wholeTimer: TimerID?
  private var idleTimer: TimerID?
  private var pump: Task<Void, Never>?

  private var loop: Loop { client.loop }

  init(
    _ ticket: Int, _ request: ClientRequest, to url: UpstreamURL, by deadline: MonotonicTime?, for client: HTTPClient
  ) throws(ClientError) {
    try request.check(url.origin)
    guard let easy = CurlEasy() else { throw ClientError(.resources, url.origin, "no memory for a transfer") }
    self.ticket = ticket
    self.url = url
    upstream = request.options.unixSocket.map { "unix:\($0)" } ?? url.origin
    options = request.options
    self.client = client
    self.easy = easy
    machine = HeadMachine(maxBytes: client.limits.maxHeadBytes)
    upload = Transfer.upload(for: request)
    configure(request)
    if let deadline {
      wholeTimer = client.loop.schedule(at: deadline) { [unowned self] in fail(.timeout(.whole), "took too long") }
    }
  }

  func fail(_ kind: ClientError.Kind, _ message: String) { end(ClientError(kind, url.origin, message)) }

  /// Nobody wants the rest.
  func cancel() { fail(.cancelled, "cancelled") }

  // MARK: Running

  /// The client has put it into curl.
  func started() {
    watchIdle()
    guard let upload, let pull = upload.pull else { return }
    let source = Confined((transfer: self, upload: upload, pull: pull), to: loop)
    pump = loop.spawn {
      let (transfer, upload, pull) = source.value
      await transfer.run(upload, pull)
    }
  }

  /// Gives curl a piece whenever it asks.
  private func run(_ upload: Upload, _ pull: Upload.Pull) async {
    while await upload.isWanted() {
      do {
        let piece = try await pull()
        guard !hasEnded else { return }
        upload.give(piece)
      } catch {
        return fail(.bodySource, "the source of the body failed")
      }
      rest(sending: false)
    }
  }

  /// curl has ended it.
  func ended(_ code: CURLcode) {
    let isWhole = code == CURLE_OK && head != nil
    end(isWhole ? nil : finding ?? ClientError(code == CURLE_OK ? CURLE_WEIRD_SERVER_REPLY : code, url.origin))
  }

  private func end(_ failure: ClientError?) {
    guard !hasEnded else { return }
    hasEnded = true
    self.failure = failure
    if let wholeTimer { loop.cancel(wholeTimer) }
    if let idleTimer { loop.cancel(idleTimer) }
    upload?.close()
    pump?.cancel()
    pump = nil
    client.release(self)
    wake()
  }

  // MARK: Rest and idleness

  func receivingMustRest() { receivingRests = true }
  func sendingMustRest() { sendingRests = true }

  private func rest(receiving: Bool? = nil, sending: Bool? = nil) {
    receivingRests = receiving ?? receivingRests
    sendingRests = sending ?? sendingRests
    lastMove = .now
    let code = client.multi.rest(easy, receiving: receivingRests, sending: sendingRests)
    if code != CURLE_OK { ended(code) }
  }

  func connected() {
    isConnected = true
    lastMove = .now
  }

  /// Looks when the time could be over, rather than moving a timer with every piece.
  private func watchIdle() {
    guard let limit = options.idleTimeout else { return }
    let isOurs = !isConnected || receivingRests || sendingRests
    let over = (isOurs ? .now : lastMove) + limit
    if over <= .now { return fail(.timeout(.idle), "nothing moved for too long") }
    idleTimer = loop.schedule(at: over) { [unowned self] in watchIdle() }
  }

  // MARK: Reading

  func arrived(_ head: HeadMachine.Head) {
    self.head = head
    wake()
  }

  func wake() {
    waiter?.resume()
    waiter = nil
  }

  /// The response's head; nil when it failed before.
  func awaitHead() async -> HeadMachine.Head? {
    while head == nil && !hasEnded { await wait { self.head != nil } }
    return head
  }

  /// All that has arrived since the last call; nil at the end.
  func next() async throws(ClientError) -> Bytes? {
    while buffer.isEmpty && !hasEnded { await wait { !self.buffer.isEmpty } }
    if buffer.isEmpty {
      if let failure { throw failure }
      return nil
    }
    let piece = buffer.finish()
    if receivingRests && !hasEnded { rest(receiving: false) }
    return piece
  }

  /// Looks again at the last moment: on the way into the suspension the task may let the loop do other things.
  private func wait(until isThere: () -> Bool) async {
    let confined = Confined(self, to: loop)
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        guard !hasEnded && !isThere() else { return continuation.resume() }
        precondition(waiter == nil, "a response has one reader")
        waiter = continuation
      }
    } onCancel: {
      confined.loop.post { confined.value.cancel() }
    }
  }
}
