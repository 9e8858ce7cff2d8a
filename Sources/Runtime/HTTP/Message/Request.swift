// One request, whatever brought it: HTTP/1.1, HTTP/2 or an extended CONNECT. Immutable but for its body, which is read
// once. A class, because it is made once and seen by many.

public import Core
public import Net

/// A request on its way through the server.
public final class Request: Sendable {
  public let method: Method
  public let version: HTTPVersion
  /// The raw target in origin form: path and query.
  public let target: Bytes
  /// Host and port as the client named them.
  public let authority: Bytes
  public let fields: Fields
  public let body: RequestBody
  /// Where it came from and by what kind of connection.
  public let peer: Peer
  public let id: RequestID
  /// When it arrived.
  public let arrival: MonotonicTime
  /// When the answer is no longer wanted.
  public let deadline: MonotonicTime
  public let loop: Loop
  /// Whether the server agrees to compressed WebSocket messages.
  let deflatesWebSockets: Bool
  /// The route that it took, and where in the target its parameters stand.
  public let match: RouteMatch
  /// The value of `:protocol` in an extended CONNECT (RFC 8441).
  public let connectProtocol: String?

  init(
    head: RequestHead, body: RequestBody, peer: Peer, id: RequestID, arrival: MonotonicTime, deadline: MonotonicTime,
    loop: Loop, match: RouteMatch, deflatesWebSockets: Bool
  ) {
    self.deflatesWebSockets = deflatesWebSockets
    method = head.method
    version = head.version
    target = head.target
    authority = head.authority
    fields = head.fields
    connectProtocol = head.connectProtocol
    self.body = body
    self.peer = peer
    self.id = id
    self.arrival = arrival
    self.deadline = deadline
    self.loop = loop
    self.match = match
  }

  /// The raw path, percent-encoded as it came.
  public var path: String { target.slice(from: 0, to: RequestHead.pathEnd(target)).text }

  /// The raw query without its question mark; empty when there is none.
  public var query: String {
    let end = RequestHead.pathEnd(target)
    return end < target.count ? target.dropFirst(end + 1).text : ""
  }

  /// A path parameter of the route, percent-decoded.
  public func parameter(_ name: StaticString) -> String? { match.parameter(name, in: target) }

  /// The same, by a name that is not known while compiling.
  public func parameter(named name: String) -> String? { match.parameter(name, in: target) }

  /// All query parameters in their order, percent-decoded, `+` read as a space; nil for what is no UTF-8.
  public var queryItems: [(name: String?, value: String?)] {
    query.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = PercentCoding.decode(parts[0], plusIsSpace: true)
      return (name, parts.count == 1 ? "" : PercentCoding.decode(parts[1], plusIsSpace: true))
    }
  }

  /// The first query parameter of that name, percent-decoded, `+` read as a space.
  public func queryValue(_ name: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let decoded = PercentCoding.decode(parts[0], plusIsSpace: true), decoded == name else { continue }
      return parts.count == 1 ? "" : PercentCoding.decode(parts[1], plusIsSpace: true)
    }
    return nil
  }
}

/// The connection as a request sees it.
public struct Peer: Sendable {
  /// The client: the socket's other end, or who a trusted proxy says it is.
  public let address: SocketAddress
  /// Whether the client speaks TLS (to us, or to a trusted proxy that says so).
  public let isSecure: Bool

  public init(address: SocketAddress, isSecure: Bool) {
    self.address = address
    self.isSecure = isSecure
  }
}

/// What a codec knows when the head of a request is complete.
struct RequestHead {
  var method: Method
  var version: HTTPVersion
  var target: Bytes
  var authority: Bytes
  var fields: Fields
  var connectProtocol: String?

  static func pathEnd(_ target: Bytes) -> Int {
    let span = target.span
    var index = 0
    while index < span.count && span[index] != 0x3f { index += 1 }
    return index
  }
}
