// Following where an upstream points. curl could, but it asks nobody on the way: here each step is a request of its own,
// checked like the first, and credentials stay with the origin that they were meant for.

extension HTTPClient {
  /// Where a response points, when it does.
  func redirect(of response: ClientResponse, from url: UpstreamURL) throws(ClientError) -> UpstreamURL? {
    guard [301, 302, 303, 307, 308].contains(response.status), let location = response.fields["location"] else {
      return nil
    }
    return try UpstreamURL(location, from: url)
  }
}

extension ClientRequest {
  /// The request for the next step, by the rules of RFC 9110 §15.4.
  func redirected(from: UpstreamURL, to: UpstreamURL, status: Int) throws(ClientError) -> ClientRequest {
    guard to.isSecure || !from.isSecure else {
      throw ClientError(.refusedRedirect, from.origin, "the redirect leaves TLS")
    }
    var next = self
    next.url = to.text
    if status == 303 && method != "HEAD" || status < 303 && method == "POST" {
      next.method = "GET"
      next.body = .none
      next.fields.removeAll { $0.name.lowercased().hasPrefix("content-") }
    } else if case .stream = body {
      throw ClientError(.refusedRedirect, from.origin, "the redirect wants a body again that has been sent")
    }
    if from.origin != to.origin {
      next.fields.removeAll { ClientRequest.credentials.contains($0.name.lowercased()) }
      next.options.unixSocket = nil
    }
    return next
  }

  private static let credentials: Set<String> = ["authorization", "cookie", "proxy-authorization", "host"]
}
