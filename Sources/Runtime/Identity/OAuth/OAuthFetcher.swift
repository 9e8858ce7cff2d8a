// Asks other services, from one loop, and goes nowhere else: over TLS to addresses of the public network alone, looked at
// when they are connected to, so a name that changes its mind between look-up and connection gains nothing. Where the
// operator allows private addresses, they are allowed, and plain HTTP on this very machine. No redirect is followed;
// whatever comes is JSON, of a bounded size, within a bounded time.

internal import Core
internal import Net
internal import Wire

final class OAuthFetcher {
  /// How large an answer may be, and how long it may take.
  static let maxBytes = 256 << 10
  static let wholeTimeout = Duration.seconds(10)
  static let connectTimeout = Duration.seconds(5)

  private let secure: HTTPClient
  /// For this machine alone; nil where that is not allowed.
  private let plain: HTTPClient?

  /// Call on the loop.
  init(on loop: Loop, allowsPrivate: Bool) {
    var limits = HTTPClient.Limits()
    (limits.maxConnections, limits.maxPerHost, limits.maxWaitingPerHost) = (32, 8, 64)
    limits.maxHeadBytes = 32 << 10
    secure = HTTPClient(on: loop, limits: limits) { address in
      allowsPrivate || address.ip?.isPublic ?? false
    }
    plain = allowsPrivate ? HTTPClient(on: loop, limits: limits) { $0.ip?.isLoopback ?? false } : nil
  }

  func close() {
    secure.close()
    plain?.close()
  }

  /// What stands at a place.
  func get(_ url: String, _ fields: [ClientField] = []) async throws(OAuthError) -> Bytes {
    let answer = try await send(ClientRequest(url, fields: fields))
    guard answer.status == 200 else { throw OAuthError(.failed, answer.complaint) }
    return answer.body
  }

  /// Refusals are answers here: they have a body that says why.
  func post(_ url: String, _ form: FormText, _ fields: [ClientField]) async throws(OAuthError) -> Answer {
    let type = ClientField("content-type", "application/x-www-form-urlencoded")
    return try await send(ClientRequest(url, method: "POST", fields: fields + [type], body: .bytes(Bytes(form.text))))
  }

  struct Answer {
    let status: Int
    let origin: String
    let body: Bytes

    var complaint: String {
      status == OAuthFetcher.notJSON ? "\(origin) answers no JSON" : "\(origin) answers \(status)"
    }
  }

  private func send(_ wanted: ClientRequest) async throws(OAuthError) -> Answer {
    var request = wanted
    request.fields += [ClientField("accept", "application/json"), ClientField("user-agent", "cascade")]
    request.options.wholeTimeout = OAuthFetcher.wholeTimeout
    request.options.connectTimeout = OAuthFetcher.connectTimeout
    let client = try client(for: request.url)
    do throws(ClientError) {
      let response = try await client.send(request)
      let origin = response.url.split(separator: "/").prefix(2).joined(separator: "//")
      guard OAuthFetcher.isJSON(response.fields["content-type"]) || response.status >= 300 else {
        return Answer(status: OAuthFetcher.notJSON, origin: origin, body: Bytes())
      }
      let body = try await response.collect(limit: OAuthFetcher.maxBytes)
      return Answer(status: response.status, origin: origin, body: body)
    } catch {
      throw OAuthError(error)
    }
  }

  /// No status of HTTP: it answered well, with something else than JSON.
  private static let notJSON = 0

  private func client(for url: String) throws(OAuthError) -> HTTPClient {
    if url.lowercased().hasPrefix("https://") { return secure }
    guard let plain else { throw OAuthError(.forbiddenAddress, "nothing but https is spoken with other services") }
    return plain
  }

  private static func isJSON(_ type: String?) -> Bool {
    let type = (type ?? "").prefix { $0 != ";" && $0 != " " }.lowercased()
    return type == "application/json" || (type.hasPrefix("application/") && type.hasSuffix("+json"))
  }
}

extension OAuthError {
  fileprivate init(_ error: ClientError) {
    let kind: Kind =
      switch error.kind {
      case .refusedAddress: .forbiddenAddress
      case .busy: .busy
      case .resolve, .connect, .tls, .timeout, .disconnected, .closed, .cancelled, .resources: .unreachable
      case .invalidRequest, .protocolViolation, .tooLarge, .refusedRedirect, .bodySource: .failed
      }
    self.init(kind, error.description)
  }
}
