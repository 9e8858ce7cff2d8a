// An upstream's URL, read by the same parser that later connects to it, so that what was checked is what is reached.

internal import CCurl

/// An absolute http or https URL without user and fragment.
struct UpstreamURL: Equatable {
  let text: String
  /// Scheme, host and port: what may be said of it in errors, and what limits and secrets are kept by.
  let origin: String
  let isSecure: Bool

  /// Reads `text`, which may be relative when there is a base.
  init(_ text: String, from base: UpstreamURL? = nil) throws(ClientError) {
    let origin = base?.origin ?? ""
    guard !text.utf8.contains(0), let parser = unsafe curl_url() else {
      throw ClientError(.invalidRequest, origin, "the URL is not well-formed")
    }
    defer { unsafe curl_url_cleanup(parser) }
    let flags = UInt32(CURLU_DISALLOW_USER)
    if let base { _ = unsafe curl_url_set(parser, CURLUPART_URL, base.text, flags) }
    guard unsafe curl_url_set(parser, CURLUPART_URL, text, flags) == CURLUE_OK,
      unsafe curl_url_set(parser, CURLUPART_FRAGMENT, nil, 0) == CURLUE_OK,
      let whole = unsafe UpstreamURL.part(CURLUPART_URL, of: parser),
      let scheme = unsafe UpstreamURL.part(CURLUPART_SCHEME, of: parser),
      let host = unsafe UpstreamURL.part(CURLUPART_HOST, of: parser),
      let port = unsafe UpstreamURL.part(CURLUPART_PORT, of: parser)
    else { throw ClientError(.invalidRequest, origin, "the URL is not well-formed") }
    guard scheme == "http" || scheme == "https" else {
      throw ClientError(.invalidRequest, origin, "only http and https are spoken")
    }
    self.text = whole
    self.origin = "\(scheme)://\(host.lowercased()):\(port)"
    isSecure = scheme == "https"
  }

  private static func part(_ part: CURLUPart, of parser: OpaquePointer) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    let code = unsafe curl_url_get(parser, part, &text, UInt32(CURLU_DEFAULT_PORT))
    guard code == CURLUE_OK, let text = unsafe text else { return nil }
    defer { unsafe curl_free(text) }
    return unsafe String(cString: text)
  }
}
