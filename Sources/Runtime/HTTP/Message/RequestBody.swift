// The body of a request as its handler reads it: pieces that arrived and were not read yet, and at most one reader that
// waits. It lives on the connection's loop. The codec feeds it and is told what was taken, so that it can open the
// peer's window (HTTP/2) or go on reading the socket (HTTP/1.1): what is neither read nor within the window stays with
// the peer.

public import Core

/// A request body, read once.
@safe
public final class RequestBody: @unchecked Sendable {
  private enum End {
    case open
    case complete(Fields?)
    case failed(HTTPError)
  }

  private let loop: Loop?
  private var limit = Int.max
  private var received = 0
  private var pieces = BytesQueue()
  private var end: End
  private var waiting: Waiter?
  private var source: (any BodySource)?
  private var wasWanted = false
  /// Bytes that arrived and were not read.
  var queuedBytes: Int { pieces.byteCount }

  /// A request without a body. All loops share it, so nothing below writes to a body that has neither pieces nor more
  /// to come.
  public static let empty = RequestBody()

  /// Whether it is that one.
  var isShared: Bool { loop == nil }

  private init() {
    loop = nil
    end = .complete(nil)
  }

  /// The source is held until `release`: whoever feeds a body releases it.
  init(loop: Loop, from source: any BodySource) {
    self.loop = loop
    self.source = source
    end = .open
  }

  /// Whether no byte is left to come.
  public var isComplete: Bool {
    if case .complete = end { return pieces.isEmpty }
    return false
  }

  /// Whether its end has come, though not all may be read.
  var hasEnded: Bool { if case .complete = end { true } else { false } }

  /// Takes a body that has come whole, in one piece, if it is as the caller likes it; nil leaves it untouched.
  func takeWhole(if suits: (Bytes) -> Bool) -> Bytes? {
    guard case .complete = end, let piece = pieces.popOnly(pieces.byteCount) else { return nil }
    guard suits(piece) else {
      pieces.append(piece)
      return nil
    }
    source?.bodyTaken(piece.count)
    return piece
  }

  /// A piece that has come, for a codec that reads on by itself.
  func takePiece() -> Bytes? { take() }

  /// The next piece; nil at the end.
  public func next() async throws(HTTPError) -> Bytes? {
    loop?.assertCurrent()
    while true {
      if let piece = take() { return piece }
      switch end {
      case .complete: return nil
      case .failed(let error): throw error
      case .open: await arrival()
      }
    }
  }

  /// The whole body, refused with 413 beyond `limit`.
  public func collect(limit: Int) async throws(HTTPError) -> Bytes {
    guard let first = try await next() else { return Bytes() }
    if isComplete { return try within(limit, first) }
    var all = ByteWriter(capacity: min(limit, max(queuedBytes, first.count)))
    all.append(try within(limit, first))
    while let piece = try await next() {
      guard all.count + piece.count <= limit else { throw HTTPError.bodyTooLarge(limit) }
      all.append(piece)
    }
    return all.finish()
  }

  /// Trailers, known once `next` has answered nil.
  public var trailers: Fields? {
    if case .complete(let fields) = end { return fields }
    return nil
  }

  private func within(_ limit: Int, _ piece: Bytes) throws(HTTPError) -> Bytes {
    guard piece.count <= limit else { throw HTTPError.bodyTooLarge(limit) }
    return piece
  }

  private func take() -> Bytes? {
    guard !pieces.isEmpty, let piece = pieces.popFirst() else { return nil }
    source?.bodyTaken(piece.count)
    return piece
  }

  private func arrival() async {
    if !wasWanted {
      wasWanted = true
      source?.bodyWanted()
    }
    await withCheckedContinuation { continuation in
      // The loop may have run since `next` looked: what came meanwhile would ring nobody.
      guard pieces.isEmpty, case .open = end else { return continuation.resume() }
      precondition(waiting == nil, "a request body has one reader")
      waiting = Waiter(continuation)
    }
  }

  // MARK: The codec's side

  /// What the route allows in all, once the route is known; false when more has come already. The empty body is shared
  /// by all loops: nothing writes to it.
  func allow(_ bytes: Int) -> Bool {
    if case .open = end { limit = bytes }
    return received <= bytes
  }

  func feed(_ piece: consuming Bytes) {
    guard case .open = end, !piece.isEmpty else { return }
    received += piece.count
    guard received <= limit else { return fail(.bodyTooLarge(limit)) }
    pieces.append(piece)
    wake()
  }

  func finish(trailers: Fields? = nil) {
    guard case .open = end else { return }
    end = .complete(trailers)
    wake()
  }

  /// Ends the reading: what was not read is dropped, and `next` throws.
  func fail(_ error: HTTPError) {
    guard case .open = end else { return }
    end = .failed(error)
    wake()
  }

  /// Nothing will be fed any more; what came stays readable.
  func letGo() { if loop != nil { source = nil } }

  /// The exchange is over: whoever still holds the body holds nothing of the connection.
  func release() {
    guard loop != nil else { return }
    fail(.disconnected)
    source = nil
  }

  private func wake() {
    waiting?.resume()
    waiting = nil
  }
}

/// Whoever feeds a body: told what its reader takes, so that the peer may send more.
protocol BodySource: AnyObject {
  func bodyTaken(_ count: Int)
  /// The reader waits for the first time.
  func bodyWanted()
}

extension BodySource {
  func bodyWanted() {}
}

extension HTTPError {
  public static func bodyTooLarge(_ limit: Int) -> HTTPError {
    HTTPError(413, "body_too_large", "The body is larger than the \(limit) bytes that are taken here.")
  }
}
