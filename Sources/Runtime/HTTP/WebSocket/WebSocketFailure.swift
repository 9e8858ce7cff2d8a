// Why a connection ends before its time. It is the peer's fault each time, and the peer is told the code and the reason,
// so that the other end's log is of use.

/// Why a connection must be failed: the code to close with, and the reason.
struct WebSocketFailure: Error, Equatable {
  let code: UInt16
  let reason: StaticString

  init(_ code: UInt16, _ reason: StaticString) {
    self.code = code
    self.reason = reason
  }

  static func violation(_ reason: StaticString) -> WebSocketFailure {
    WebSocketFailure(WebSocketCloseCode.protocolError, reason)
  }

  static let notUTF8 = WebSocketFailure(WebSocketCloseCode.invalidPayload, "text is not UTF-8")

  static func == (left: WebSocketFailure, right: WebSocketFailure) -> Bool {
    left.code == right.code && "\(left.reason)" == "\(right.reason)"
  }
}
