// The field names that the server itself looks at or writes, each one byte inside `Fields`, so that finding
// `content-type` compares numbers. Any other name is kept as text.

internal import Core

/// A header field name that the server knows.
public enum FieldName: UInt8, Sendable, CaseIterable, BitwiseCopyable {
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
    let index = FieldName.index
    var candidate = unsafe index.buckets[FieldName.slot(name)]
    while candidate != 0 {
      if unsafe name.isEqual(to: index.texts[Int(candidate)]) {
        self = unsafe unsafeBitCast(candidate, to: FieldName.self)
        return
      }
      candidate = unsafe index.chains[Int(candidate)]
    }
    self = .other
  }

  // A small chained hash over length, first, middle and last byte, filled once at start.
  private static func slot(_ name: Span<UInt8>) -> Int {
    guard name.count > 0 else { return 0 }
    let last = name.count &- 1
    let mixed = Int(name[0]) &* 7 &+ Int(name[last]) &* 31 &+ Int(name[last / 2]) &* 131 &+ name.count &* 17
    return mixed & 255
  }

  // Filled once and never freed or changed, hence Sendable; plain memory, because every field of every request looks
  // here and counting references to arrays would cost more than the looking.
  @safe private struct Index: @unchecked Sendable {
    let texts: UnsafeMutablePointer<StaticString>
    let buckets: UnsafeMutablePointer<UInt8>
    let chains: UnsafeMutablePointer<UInt8>

    init(_ names: [StaticString]) {
      unsafe texts = .allocate(capacity: names.count)
      unsafe buckets = .allocate(capacity: 256)
      unsafe chains = .allocate(capacity: names.count)
      unsafe buckets.initialize(repeating: 0, count: 256)
      for (index, name) in names.enumerated() {
        unsafe (texts + index).initialize(to: name)
        unsafe (chains + index).initialize(to: 0)
        if index == 0 { continue }
        let slot = Bytes(name).withSlot(slot)
        unsafe chains[index] = buckets[slot]
        unsafe buckets[slot] = UInt8(index)
      }
    }
  }

  private static let index = Index(texts)

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
