// A response that goes on and on: events for a browser's EventSource. It lives on the connection's loop. A comment goes
// out whenever nothing else did for a while, so that proxies keep the connection and a dead one is noticed: what cannot
// be delivered ends the connection (`ConnectionLimits.writeStall`), which cancels the handler.
//
// When the server goes down the stream ends at once, between two events, and its handler is cancelled: the client comes
// back by itself, to another server, and names the last event that it saw.

public import Core

/// The open end of an event stream.
@safe
public final class EventStream: @unchecked Sendable {
  private let writer: ResponseWriter
  private let interval: Duration
  private var timer: TimerID?
  private var wrote: MonotonicTime
  private let loop: Loop
  /// How long a client is to wait before it comes back when the server goes down; as ever where it says nothing.
  public var pauseAtDrain: (() -> Duration)?

  /// How often a silent stream shows that it lives; proxies give up after 30 to 60 s.
  public static let heartbeat = Duration.seconds(15)

  init(_ writer: ResponseWriter, _ loop: Loop, heartbeat: Duration) {
    self.writer = writer
    self.loop = loop
    interval = heartbeat
    wrote = .now
  }

  /// Sends one event and waits while the connection's queue is at its bound; throws when the reader is gone.
  public func send(_ event: ServerSentEvent) async throws(HTTPError) {
    var text = ByteWriter()
    event.write(into: &text)
    wrote = .now
    try await writer.write(text.finish())
  }

  public func send(_ data: Bytes, name: String? = nil, id: String? = nil) async throws(HTTPError) {
    try await send(ServerSentEvent(data, name: name, id: id))
  }

  /// Whether the reader is still there.
  public var isOpen: Bool { writer.isOpen }

  /// Runs `body` with the stream alive around it.
  func run(retry: Duration?, _ body: (EventStream) async throws(HTTPError) -> Void) async throws(HTTPError) {
    guard !writer.exchange.isDraining else { return }
    writer.exchange.whenDraining = { [self] in drain() }
    if let retry {
      var text = ByteWriter()
      ServerSentEvent.retry(retry, into: &text)
      try await writer.write(text.finish())
    }
    schedule(at: wrote + interval)
    defer { if let timer { loop.cancel(timer) } }
    try await body(self)
  }

  /// Between two events; what was written goes out before the end.
  private func drain() {
    if let pause = pauseAtDrain?() {
      var text = ByteWriter()
      ServerSentEvent.retry(pause, into: &text)
      try? writer.exchange.write(text.finish())
    }
    writer.exchange.endBody()
  }

  private func schedule(at moment: MonotonicTime) {
    timer = loop.schedule(at: moment) { [weak self] in self?.beat() }
  }

  private func beat() {
    timer = nil
    guard writer.isOpen else { return }
    if wrote + interval <= .now {
      wrote = .now
      // A queue without room is a sign of life by itself, or is about to be cut.
      if writer.exchange.hasRoom { try? writer.exchange.write(Bytes(ServerSentEvent.heartbeat)) }
    }
    schedule(at: wrote + interval)
  }
}

extension Response {
  /// An event stream, which `body` writes until it returns, the client leaves or the server goes down.
  public static func events(
    _ request: Request, retry: Duration? = .seconds(2), heartbeat: Duration = EventStream.heartbeat,
    _ body: @escaping @Sendable (EventStream) async throws(HTTPError) -> Void
  ) -> Response {
    Response(
      fields: eventFields,
      body: .stream(length: nil) { [loop = request.loop] writer throws(HTTPError) in
        try await EventStream(writer, loop, heartbeat: heartbeat).run(retry: retry, body)
        return nil
      })
  }

  private static let eventFields: Fields = {
    var fields = Fields()
    fields.add(.contentType, "text/event-stream")
    fields.add(.cacheControl, "no-store")
    // nginx would gather events into its buffers.
    fields.add("x-accel-buffering", "no")
    return fields
  }()
}

extension Request {
  /// Where an event stream is to go on: the id of the last event that the client saw.
  public var lastEventID: String? {
    guard let id = fields[.lastEventID], !id.isEmpty else { return nil }
    return id
  }
}
