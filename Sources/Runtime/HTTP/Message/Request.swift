// One request, whatever brought it: HTTP/1.1, HTTP/2 or an extended CONNECT. Immutable but for its body, which is read
// once. A class, because it is made once and seen by many.

public import Core
public import Net

/// A request on its way through the server.
public final class Request: Sendable {
  /// As the codec made it: moved here whole, not taken apart.
  let head: RequestHead
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

  init(
    head: consuming RequestHead, body: RequestBody, peer: Peer, id: RequestID, arrival: MonotonicTime,
    deadline: MonotonicTime, loop: Loop, match: RouteMatch, deflatesWebSockets: Bool
  ) {
    self.deflatesWebSockets = deflatesWebSockets
    self.head = head
    self.body = body
    self.peer = peer
    self.id = id
    self.arrival = arrival
    self.deadline = deadline
    self.loop = loop
    self.match = match
  }

  public var method: Method { head.method }
  public var version: HTTPVersion { head.version }
  public var fields: Fields { head.fields }
  /// The raw target in origin form: path and query.
  public var target: Bytes { head.target }
  /// Host and port as the client named them.
  public var authority: Bytes { head.authority }
  /// The value of `:protocol` in an extended CONNECT (RFC 8441).
  public var connectProtocol: String? { head.connectProtocol }

  /// The raw path, percent-encoded as it came.
  public var path: String { String(copying: head.path) }

  /// The raw query without its question mark; empty when there is none.
  public var query: String {
    let target = target
    let end = head.path.count
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

/// What a codec knows when the head of a request is complete. Target and authority lie in the memory of the fields.
struct RequestHead: Sendable {
  let method: Method
  let version: HTTPVersion
  let fields: Fields
  let targetPlace: Range<Int>
  let authorityPlace: Range<Int>
  let connectProtocol: String?

  var target: Bytes { fields.memory.slice(from: targetPlace.lowerBound, to: targetPlace.upperBound) }
  var authority: Bytes { fields.memory.slice(from: authorityPlace.lowerBound, to: authorityPlace.upperBound) }

  /// The target without its query.
  var path: Span<UInt8> {
    @_lifetime(borrow self)
    get {
      let target = fields.kept(targetPlace)
      return target.extracting(0..<(target.firstIndex(of: 0x3f) ?? target.count))
    }
  }
}
