// What is asked of an upstream.

public import Core

/// The body of a request to an upstream.
public enum ClientBody {
  case none
  case bytes(Bytes)
  /// Pulled piece by piece, on the client's loop, as fast as the upstream takes it; nil ends it. Without a length
  /// HTTP/1.1 sends it in chunks.
  case stream(length: Int?, pull: () async throws -> Bytes?)
}

extension ClientBody {
  var isNone: Bool { if case .none = self { true } else { false } }
}

/// One request to an upstream.
public struct ClientRequest {
  public var method: String
  public var url: String
  public var fields: [ClientField]
  public var body: ClientBody
  public var options: ClientOptions

  public init(
    _ url: String, method: String = "GET", fields: [ClientField] = [], body: ClientBody = .none,
    options: ClientOptions = ClientOptions()
  ) {
    self.method = method
    self.url = url
    self.fields = fields
    self.body = body
    self.options = options
  }

  /// Refuses what would change the message's shape; framing is curl's.
  func check(_ origin: String) throws(ClientError) {
    guard ClientField.isToken(method) else { throw ClientError(.invalidRequest, origin, "the method is not a token") }
    for field in fields {
      guard field.isSound else { throw ClientError(.invalidRequest, origin, "a header field is not well-formed") }
      guard !ClientRequest.framing.contains(field.name.lowercased()) else {
        throw ClientError(.invalidRequest, origin, "\(field.name) is not the caller's to set")
      }
    }
    guard method != "CONNECT" else { throw ClientError(.invalidRequest, origin, "CONNECT asks for a tunnel") }
    guard method != "HEAD" || body.isNone else { throw ClientError(.invalidRequest, origin, "HEAD has no body") }
  }

  private static let framing: Set<String> = ["content-length", "transfer-encoding", "expect", "connection", "upgrade"]
}
