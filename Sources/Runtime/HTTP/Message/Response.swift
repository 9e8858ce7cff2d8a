// What a handler answers. The codec that carries it adds what every answer has (date, request id, length, security
// fields), so a response built once as a constant can be sent a million times.

public import Core

/// An answer: status, fields and one kind of body.
public struct Response: Sendable {
  public var status: UInt16
  public var fields: Fields
  public var body: Body
  /// Sent after the body where the protocol can (HTTP/2, chunked HTTP/1.1); gRPC ends with them.
  public var trailers: Fields?

  /// Writes a body piece by piece; what it returns are the trailers.
  public typealias Producer = @Sendable (ResponseWriter) async throws(HTTPError) -> Fields?

  /// Where the body comes from.
  public enum Body: Sendable {
    case none
    case bytes(Bytes)
    /// Written piece by piece while the connection takes it; what it returns are the trailers.
    case stream(length: Int?, Producer)
    /// The connection (or the stream of an HTTP/2 connection) becomes a WebSocket.
    case webSocket(WebSocketUpgrade)
  }

  public init(status: UInt16 = 200, fields: Fields = Fields(), body: Body = .none, trailers: Fields? = nil) {
    self.status = status
    self.fields = fields
    self.body = body
    self.trailers = trailers
  }

  /// Moved out rather than copied: what is sent is counted once.
  mutating func takeBody() -> Body {
    var taken = Body.none
    swap(&taken, &body)
    return taken
  }

  var isWebSocket: Bool { if case .webSocket = body { true } else { false } }

  /// A complete JSON text.
  public static func json(_ body: Bytes, status: UInt16 = 200) -> Response {
    Response(status: status, fields: jsonFields, body: .bytes(body))
  }

  public static func text(_ body: String, status: UInt16 = 200) -> Response {
    Response(status: status, fields: textFields, body: .bytes(Bytes(body)))
  }

  private static let jsonFields: Fields = {
    var fields = Fields()
    fields.add(.contentType, "application/json")
    return fields
  }()

  private static let textFields: Fields = {
    var fields = Fields()
    fields.add(.contentType, "text/plain; charset=utf-8")
    return fields
  }()
}
