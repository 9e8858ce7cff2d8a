// One call under way: messages out, messages in, then the status, which `next` throws unless it is OK. Sending and
// receiving may go on at the same time, from two tasks of the same loop.

public import Core

/// A call to a gRPC server.
public final class GRPCClientCall: @unchecked Sendable {
  private let stream: HTTP2ClientStream
  private let loop: Loop
  private let compress: Bool
  private var framing: GRPCFraming
  private let maxMessageBytes: Int
  private var encodesGzip = false
  private var sawHead = false
  private var timer: TimerID?
  private var outcome: GRPCStatus?
  /// What the server sent before its first message; known once `next` or `headers` has answered.
  public private(set) var initialMetadata = GRPCMetadata()
  /// What the server sent behind the last.
  public private(set) var trailers = GRPCMetadata()

  init(_ stream: HTTP2ClientStream, _ loop: Loop, deadline: Duration?, compress: Bool, maxMessageBytes: Int) {
    self.stream = stream
    self.loop = loop
    self.compress = compress
    self.maxMessageBytes = maxMessageBytes
    framing = GRPCFraming(maxMessageBytes: maxMessageBytes)
    guard let deadline else { return }
    timer = loop.schedule(after: deadline) { [weak self] in
      self?.giveUp(GRPCStatus(.deadlineExceeded, "The deadline passed."))
    }
  }

  deinit { if let timer { loop.cancel(timer) } }

  // MARK: Sending

  public func send(_ message: Bytes) async throws(GRPCError) {
    var writer = ByteWriter(capacity: message.count + GRPCFraming.prefixCount)
    if compress {
      GRPCFraming.open(&writer)
      GRPCGzip.compress(message, into: &writer)
      GRPCFraming.close(&writer)
      writer.overwrite(GRPCFraming.compressed, at: 0)
    } else {
      GRPCFraming.prefix(0, message.count, into: &writer)
      writer.append(message)
    }
    do throws(HTTPError) {
      try await stream.send(writer.finish())
    } catch {
      throw failure(error)
    }
  }

  /// There are no more messages.
  public func finish() { stream.finish() }

  /// Gives up; the server sees it at once.
  public func cancel() { giveUp(GRPCStatus(.cancelled, "The call was cancelled.")) }

  private func giveUp(_ status: GRPCStatus) {
    guard outcome == nil else { return }
    outcome = status
    stream.cancel()
  }

  // MARK: Receiving

  /// The next message; nil when the server has ended the call with OK, else throws its status.
  public func next() async throws(GRPCError) -> Bytes? {
    if let outcome { return try end(outcome) }
    reading: do throws(HTTPError) {
      if !sawHead { try await readHead() }
      if outcome != nil { break reading }
      while true {
        if let frame = try nextFrame() { return try payload(frame) }
        guard let piece = try await stream.next() else { break }
        framing.receive(piece)
      }
    } catch {
      throw failure(error)
    }
    if let outcome { return try end(outcome) }
    return try finishReading()
  }

  /// A peer that breaks the framing ends the call.
  private func nextFrame() throws(HTTPError) -> GRPCFraming.Frame? {
    do throws(GRPCError) {
      return try framing.next()
    } catch {
      giveUp(error.status)
      throw .disconnected
    }
  }

  /// Waits for what the server sends before its first message.
  public func headers() async throws(GRPCError) -> GRPCMetadata {
    do throws(HTTPError) {
      if !sawHead { try await readHead() }
    } catch {
      throw failure(error)
    }
    return initialMetadata
  }

  private func readHead() async throws(HTTPError) {
    let head = try await stream.head()
    sawHead = true
    initialMetadata = GRPCMetadata(head.fields)
    if let status = GRPCStatus(head.fields) {
      // Trailers only: the refusal came at once.
      trailers = initialMetadata
      outcome = status
    } else if head.status != 200 || !(head.fields[.contentType] ?? "").hasPrefix("application/grpc") {
      giveUp(GRPCStatus(GRPCCode(ofStranger: head.status), "The answer is not gRPC's: HTTP \(head.status)."))
    }
    encodesGzip = head.fields[.grpcEncoding] == "gzip"
  }

  private func payload(_ frame: GRPCFraming.Frame) throws(HTTPError) -> Bytes {
    guard frame.isCompressed else { return frame.payload }
    do throws(GRPCError) {
      guard encodesGzip else { throw GRPCError(.internal, "A message is compressed and nothing says how.") }
      return try GRPCGzip.decompress(frame.payload, limit: maxMessageBytes)
    } catch {
      giveUp(error.status)
      throw .disconnected
    }
  }

  private func finishReading() throws(GRPCError) -> Bytes? {
    let fields = stream.trailers ?? Fields()
    trailers = GRPCMetadata(fields)
    guard framing.isBetweenMessages else { return try end(GRPCStatus(.internal, "The answer ends within a message.")) }
    return try end(GRPCStatus(fields) ?? GRPCStatus(.unknown, "The server ended the call without a status."))
  }

  private func end(_ status: GRPCStatus) throws(GRPCError) -> Bytes? {
    outcome = status
    if let timer { loop.cancel(timer) }
    timer = nil
    if status.code == .ok { return nil }
    var error = GRPCError(status.code, status.message, details: status.details)
    error.metadata = trailers
    throw error
  }

  private func failure(_ error: HTTPError) -> GRPCError {
    if let outcome { return GRPCError(outcome.code, outcome.message, details: outcome.details) }
    // The server may have refused with a status and then stopped reading us.
    if let fields = stream.trailers, let status = GRPCStatus(fields) {
      return GRPCError(status.code, status.message, details: status.details)
    }
    let status = GRPCStatus(GRPCCode(httpStatus: error.status), error.detail)
    outcome = status
    return GRPCError(status.code, status.message)
  }
}
