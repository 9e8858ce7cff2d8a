// What only tests and benchmarks ask for, behind --debug-endpoints: echoes, an answer of a known size, and handlers that
// misbehave in the ways that the server promises to survive.

internal import Core
internal import HTTP

enum DebugRoutes {
  /// The longest that /debug/slow waits.
  static let maxWait = Duration.seconds(60)

  static func all(_ configuration: Configuration) -> [Route] {
    let limits = configuration.routeLimits
    let open = RouteLimits(maxBodyBytes: 1 << 30, deadline: nil)
    let json = Response.json(constant)
    let text = Response.text(String(repeating: "There is much to say, and little of it is new. ", count: 200))
    return [
      Route(.get, "/debug/echo", limits: limits) { request throws(HTTPError) in
        // What conformance suites send at most, and more than products should.
        var options = WebSocketOptions()
        options.maxMessageBytes = 64 << 20
        return try .webSocket(request, options) { EchoSocket() }
      },
      Route(.post, "/debug/echo", limits: open) { request async throws(HTTPError) in try await echo(request) },
      Route(.put, "/debug/echo", limits: limits) { request async throws(HTTPError) in try await echo(request) },
      Route(.get, "/debug/json", limits: limits) { _ throws(HTTPError) in json },
      Route(.get, "/debug/peer", limits: limits) { request throws(HTTPError) in
        .text("\(request.peer.address) \(request.peer.isSecure ? "tls" : "plain")\n")
      },
      Route(.get, "/debug/events", limits: open) { request throws(HTTPError) in events(request) },
      Route(.get, "/debug/text", limits: limits) { _ throws(HTTPError) in text },
      Route(.get, "/debug/slow", limits: limits) { request async throws(HTTPError) in try await slow(request) },
      Route(.get, "/debug/hang", limits: limits) { request async throws(HTTPError) in await hang(request) },
      Route(.get, "/debug/throw", limits: limits) { _ throws(HTTPError) in
        throw HTTPError(500, "internal", "Something went wrong here.", cause: "the inside of /debug/throw")
      },
    ]
  }

  /// 300 bytes of JSON, the size that benchmarks compare.
  static let constant: Bytes = {
    let opening = #"{"name":"cascade","purpose":"an answer of three hundred bytes","padding":""#
    return Bytes(opening + String(repeating: "x", count: 300 - opening.utf8.count - 2) + #""}"#)
  }()

  /// The body comes back while it comes in, whatever its size. Asking for it first has a client that waits for
  /// "100 Continue" begin.
  private static func echo(_ request: Request) async throws(HTTPError) -> Response {
    var fields = Fields()
    fields.add(.contentType, "application/octet-stream" as StaticString)
    let body = request.body
    let first = try await body.next()
    return Response(
      fields: fields,
      body: .stream(length: request.fields[.contentLength].flatMap { Int($0) }) { writer throws(HTTPError) in
        if let first { try await writer.write(first) }
        while let piece = try await body.next() { try await writer.write(piece) }
        return nil
      })
  }

  /// Counts, ten times a second, until the client leaves or the server goes down.
  private static func events(_ request: Request) -> Response {
    .events(request) { [loop = request.loop] stream throws(HTTPError) in
      var count = request.lastEventID.flatMap { Int($0) } ?? 0
      while stream.isOpen {
        count = (count &+ 1) & 0xffff_ffff
        try await stream.send(Bytes("\(count)"), name: "count", id: "\(count)")
        do throws(CancellationError) {
          try await loop.sleep(for: .milliseconds(100))
        } catch {
          return
        }
      }
    }
  }

  private static func slow(_ request: Request) async throws(HTTPError) -> Response {
    guard let wait = Int(request.queryValue("ms") ?? "100"), wait >= 0, wait <= maxWait.milliseconds else {
      throw HTTPError(400, "bad_request", "ms is a number from 0 to \(maxWait.milliseconds).")
    }
    do throws(CancellationError) {
      try await request.loop.sleep(for: .milliseconds(wait))
    } catch {
      throw .disconnected
    }
    return .text("slept \(wait) ms\n")
  }

  /// Deaf to its deadline and to its client's leaving; only bounded so that a test leaves nothing behind for ever.
  private static func hang(_ request: Request) async -> Response {
    let loop = request.loop
    await withCheckedContinuation { awake in
      _ = loop.schedule(after: .seconds(300)) { awake.resume() }
    }
    return .text("awake\n")
  }
}
