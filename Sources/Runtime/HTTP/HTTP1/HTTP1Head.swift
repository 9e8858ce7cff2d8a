// What the HTTP/1 machine knows when a head is complete: the request as every protocol has it, and what only HTTP/1
// needs to go on.

import Core

/// The head of an HTTP/1 request.
struct HTTP1Head {
  /// How the end of the body is found.
  enum Framing: Equatable {
    case none
    case length(Int)
    case chunked
  }

  let request: RequestHead
  var framing: Framing
  /// Whether the connection may carry another request after this one.
  var keepAlive: Bool
  /// Whether the client waits for `100 Continue` before it sends the body.
  var expectContinue: Bool
  /// Whether the client asks for a WebSocket on this connection.
  var wantsWebSocket: Bool
}
