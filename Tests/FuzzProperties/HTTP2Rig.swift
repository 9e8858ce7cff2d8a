// One HTTP/2 connection on a loop that runs on the caller's thread, for one input: a pair of sockets, a service with a
// route of each kind, and the certainty that all of it is gone after.

import Glibc

@testable import Core
@testable import HTTP
@testable import Net

enum HTTP2Rig {
  /// Turns that handlers and end-of-turn work may take to be done once the connection has ended.
  private static let turnsToEnd = 100

  /// Feeds the pieces, a turn of the loop for each. Traps where something stays behind.
  static func run(_ pieces: [[UInt8]]) {
    let loop = Loop(index: 0, name: "fuzz")
    loop.spawn {
      await feed(pieces, on: loop)
      loop.stop()
    }
    loop.run()
  }

  private static func feed(_ pieces: [[UInt8]], on loop: Loop) async {
    var ends: [Int32] = [-1, -1]
    precondition(unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0, &ends) == 0)
    defer { close(ends[1]) }
    weak var left: HTTPService?
    do {
      let service = HTTPService(router: Router(routes) { _ throws(HTTPError) in throw .notFound })
      left = service
      let socket = ConnectedSocket(ends[0], .unix(""), on: loop, tls: nil, expectsProxyHeader: false)
      let connection = HTTPConnection(socket, service)
      connection.start()
      var sink = [UInt8](repeating: 0, count: 65_536)
      for piece in pieces where connection.isOpen {
        connection.received(piece.span)
        await turn(loop)
        while unsafe recv(ends[1], &sink, sink.count, 0) > 0 {}
      }
      connection.abort()
    }
    for _ in 0..<turnsToEnd where left != nil { await turn(loop) }
    precondition(left == nil, "something of the connection stays behind")
  }

  private static func turn(_ loop: Loop) async {
    await withCheckedContinuation { done in loop.atEndOfTurn { done.resume() } }
  }

  private static let routes: [Route] = [
    Route(.get, "/") { _ throws(HTTPError) in .text("hello") },
    Route(.post, "/") { request async throws(HTTPError) in
      .text("\(try await request.body.collect(limit: 1_000).count)")
    },
    Route(.post, "/e") { request throws(HTTPError) in
      Response(
        body: .stream(length: nil) { writer throws(HTTPError) in
          while let piece = try await request.body.next() { try await writer.write(piece) }
          return request.body.trailers
        })
    },
    Route(.get, "/s") { request throws(HTTPError) in try .webSocket(request) { Echo() } },
  ]

  private final class Echo: WebSocketHandler {
    override func received(text: Bytes, on socket: WebSocket) { socket.send(text: text) }
  }
}
