// What a client may make us hold before a request is understood. Every number has a test at its edge; those that an
// operator may turn come from `HTTPLimits`.

/// The bounds of an HTTP/1 request's head and framing.
struct HTTP1Limits: Sendable {
  /// Of the request target; beyond it 414.
  var targetBytes = 8 * 1024
  /// Of the request line and all field lines together; beyond it 431.
  var headBytes = 32 * 1024
  /// Field lines in a head; beyond it 431.
  var fields = 100
  /// Of a chunk's size line with its extensions.
  var chunkLineBytes = 256
  /// Of all trailer lines together; beyond it 431.
  var trailerBytes = 8 * 1024
  /// Empty lines that are let pass before a request line (RFC 9112 §2.2).
  var emptyLines = 2

  /// A request line is its target and at most this.
  static let requestLineRest = 48
}

extension HTTP1Limits {
  init(_ limits: HTTPLimits) {
    self.init(targetBytes: limits.maxTargetBytes, headBytes: limits.maxHeadBytes, fields: limits.maxFields)
  }
}
