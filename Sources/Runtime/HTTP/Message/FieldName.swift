// The field names that the server itself looks at or writes, each one byte inside `Fields`, so that finding
// `content-type` compares numbers. Any other name is kept as text.

internal import Core

/// A header field name that the server knows.
public enum FieldName: UInt8, Sendable, CaseIterable {
  case other = 0
  case accept, acceptEncoding, acceptRanges, accessControlAllowCredentials, accessControlAllowHeaders
  case accessControlAllowMethods, accessControlAllowOrigin, accessControlExposeHeaders, accessControlMaxAge
  case accessControlRequestHeaders, accessControlRequestMethod, allow, altSvc, authorization, cacheControl
  case connection, contentDisposition, contentEncoding, contentLanguage, contentLength, contentRange
  case contentSecurityPolicy, contentType, cookie, crossOriginOpenerPolicy, crossOriginResourcePolicy, date, etag
  case expect, expires, forwarded, grpcAcceptEncoding, grpcEncoding, grpcMessage, grpcStatus, grpcStatusDetails
  case grpcTimeout, host, http2Settings, ifMatch, ifModifiedSince, ifNoneMatch, ifRange, ifUnmodifiedSince
  case keepAlive, lastEventID, lastModified, link, location, maxForwards, origin, pragma, priority, proxyConnection
  case range, referer, referrerPolicy, retryAfter, secWebSocketAccept, secWebSocketExtensions, secWebSocketKey
  case secWebSocketProtocol, secWebSocketVersion, server, setCookie, strictTransportSecurity, te, trailer
  case transferEncoding, upgrade, userAgent, vary, via, wwwAuthenticate, xContentTypeOptions, xForwardedFor
  case xForwardedHost, xForwardedProto, xFrameOptions, xRequestID

  /// The name in lower case, as HTTP/2 wants it and HTTP/1.1 allows.
  public var text: StaticString { FieldName.texts[Int(rawValue)] }

  /// Finds a lower-case name; `other` for what is not in the table.
  public init(_ name: Span<UInt8>) {
    self = .other
    let slot = FieldName.slot(name)
    var candidate = FieldName.buckets[slot]
    while candidate != 0 {
      if name.isEqual(to: FieldName.texts[Int(candidate)]) {
        self = FieldName(rawValue: candidate) ?? .other
        return
      }
      candidate = FieldName.chains[Int(candidate)]
    }
  }

  // A small chained hash over length, first, middle and last byte, filled once at start.
  private static func slot(_ name: Span<UInt8>) -> Int {
    guard let last = name.indices.last else { return 0 }
    let mixed = Int(name[0]) &* 7 &+ Int(name[last]) &* 31 &+ Int(name[last / 2]) &* 131 &+ name.count &* 17
    return mixed & 255
  }

  private static let (buckets, chains): ([UInt8], [UInt8]) = {
    var buckets = [UInt8](repeating: 0, count: 256)
    var chains = [UInt8](repeating: 0, count: texts.count)
    for index in texts.indices.dropFirst() {
      let slot = Bytes(texts[index]).withSlot(slot)
      chains[index] = buckets[slot]
      buckets[slot] = UInt8(index)
    }
    return (buckets, chains)
  }()

  private static let texts: [StaticString] = [
    "", "accept", "accept-encoding", "accept-ranges", "access-control-allow-credentials",
    "access-control-allow-headers", "access-control-allow-methods", "access-control-allow-origin",
    "access-control-expose-headers", "access-control-max-age", "access-control-request-headers",
    "access-control-request-method", "allow", "alt-svc", "authorization", "cache-control", "connection",
    "content-disposition", "content-encoding", "content-language", "content-length", "content-range",
    "content-security-policy", "content-type", "cookie", "cross-origin-opener-policy",
    "cross-origin-resource-policy", "date", "etag", "expect", "expires", "forwarded", "grpc-accept-encoding",
    "grpc-encoding", "grpc-message", "grpc-status", "grpc-status-details-bin", "grpc-timeout", "host",
    "http2-settings", "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since",
    "keep-alive", "last-event-id", "last-modified", "link", "location", "max-forwards", "origin", "pragma", "priority",
    "proxy-connection", "range", "referer", "referrer-policy", "retry-after", "sec-websocket-accept",
    "sec-websocket-extensions", "sec-websocket-key", "sec-websocket-protocol", "sec-websocket-version", "server",
    "set-cookie", "strict-transport-security", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "vary",
    "via", "www-authenticate", "x-content-type-options", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto",
    "x-frame-options", "x-request-id",
  ]
}

extension Bytes {
  fileprivate func withSlot(_ slot: (Span<UInt8>) -> Int) -> Int { slot(span) }
}
