// One request of an HTTP/2 client and its answer, on the client's loop. Sending waits when the server's window is used
// up; reading opens ours as bytes are taken.

internal import CNGHTTP2
public import Core
internal import Net

/// One call to an HTTP/2 server.
@safe
public final class HTTP2ClientStream: BodySource, @unchecked Sendable {
  private unowned let client: HTTP2Client
  private let loop: Loop
  var id: Int32 = 0
  private var body: RequestBody?

  // The answer's head.
  private var fields = Fields()
  private var pendingStatus: UInt16 = 0
  private var status: UInt16?
  private var trailerFields: Fields?
  private var failure: HTTPError?
  private var waitingForHead: CheckedContinuation<Void, Never>?

  // What we send.
  private var queue: ContiguousArray<Bytes> = []
  private var queued = 0
  private var ended = false
  private var deferred = false
  private var isOver = false
  private var waitingForRoom: CheckedContinuation<Void, Never>?

  private static let maxQueued = 256 * 1024

  init(_ client: HTTP2Client) {
    self.client = client
    loop = client.loop
    body = RequestBody(loop: loop, from: self)
  }

  func bodyTaken(_ count: Int) {
    if !isOver { client.consume(id, count) }
  }

  // MARK: For the caller

  /// Sends a piece of the body, waiting while the server takes no more.
  public func send(_ piece: Bytes) async throws(HTTPError) {
    if let failure { throw failure }
    guard !ended else { throw HTTPError(500, "internal", "The request was finished.") }
    queue.append(piece)
    queued += piece.count
    resume()
    while queued >= HTTP2ClientStream.maxQueued && !isOver {
      await withCheckedContinuation { continuation in
        guard queued >= HTTP2ClientStream.maxQueued && !isOver else { return continuation.resume() }
        waitingForRoom = continuation
      }
    }
    if let failure { throw failure }
  }

  /// Ends the request's body.
  public func finish() {
    guard !ended else { return }
    ended = true
    resume()
  }

  /// Gives the call up; the server sees it at once.
  public func cancel() {
    guard !isOver else { return }
    client.reset(id)
    closed(.disconnected)
  }

  /// The head of the answer.
  public func head() async throws(HTTPError) -> (status: UInt16, fields: Fields) {
    loop.assertCurrent()
    if status == nil && failure == nil {
      await withCheckedContinuation { continuation in
        // The loop may have run since we looked.
        guard status == nil && failure == nil else { return continuation.resume() }
        waitingForHead = continuation
      }
    }
    if let status { return (status, fields) }
    throw failure ?? .disconnected
  }

  /// The next piece of the answer's body; nil at its end.
  public func next() async throws(HTTPError) -> Bytes? { try await body?.next() }

  /// What came behind the body, once `next` has answered nil.
  public var trailers: Fields? { trailerFields }

  // MARK: For the connection

  func headBegins() {
    if status == nil { fields = Fields() } else { trailerFields = Fields() }
  }

  func add(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    if name.isEqual(to: ":status") {
      pendingStatus = UInt16(String(copying: value)) ?? 0
    } else if trailerFields != nil {
      trailerFields?.add(lowercased: name, value)
    } else {
      fields.add(lowercased: name, value)
    }
  }

  /// Interim answers are passed over.
  func headEnds() {
    guard status == nil, pendingStatus >= 200 else { return }
    status = pendingStatus
    waitingForHead?.resume()
    waitingForHead = nil
  }

  func dataReceived(_ bytes: Span<UInt8>) { body?.feed(Bytes(copying: bytes)) }
  func bodyEnds() { body?.finish(trailers: trailerFields) }

  /// The last event. An answer that was complete stays readable.
  func closed(_ error: HTTPError) {
    guard !isOver else { return }
    isOver = true
    body?.letGo()
    if let body, !body.hasEnded {
      failure = error
      body.fail(error)
    }
    waitingForHead?.resume()
    waitingForHead = nil
    waitingForRoom?.resume()
    waitingForRoom = nil
  }

  // MARK: Sending

  private func resume() {
    guard deferred, !isOver else { return }
    deferred = false
    client.resume(id)
  }

  /// The stream outlives its provider: the connection holds it until nghttp2 has closed it.
  func provider() -> nghttp2_data_provider {
    unsafe nghttp2_data_provider(
      source: nghttp2_data_source(ptr: Unmanaged.passUnretained(self).toOpaque()),
      read_callback: { _, _, target, limit, flags, source, _ in
        let stream = unsafe Unmanaged<HTTP2ClientStream>.fromOpaque(source!.pointee.ptr).takeUnretainedValue()
        return unsafe stream.copy(into: UnsafeMutableRawBufferPointer(start: target, count: limit), &flags!.pointee)
      })
  }

  private func copy(into target: UnsafeMutableRawBufferPointer, _ flags: inout UInt32) -> Int {
    if queued == 0 && !ended {
      deferred = true
      return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    }
    var copied = 0
    while copied < target.count, let piece = queue.first {
      let count = min(piece.count, target.count - copied)
      unsafe piece.withUnsafeBytes { bytes in
        unsafe UnsafeMutableRawBufferPointer(rebasing: target[copied..<copied + count])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[0..<count]))
      }
      copied += count
      if count == piece.count { queue.removeFirst() } else { queue[0] = piece.dropFirst(count) }
    }
    queued -= copied
    if queued == 0 && ended { flags |= NGHTTP2_DATA_FLAG_EOF.rawValue }
    if queued < HTTP2ClientStream.maxQueued / 2 {
      waitingForRoom?.resume()
      waitingForRoom = nil
    }
    return copied
  }
}
