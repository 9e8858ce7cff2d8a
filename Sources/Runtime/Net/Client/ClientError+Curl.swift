// libcurl's result codes in our words. Its own descriptions are fixed texts; the detailed error buffer is left alone,
// because it quotes URLs.

internal import CCurl

extension ClientError {
  init(_ code: CURLcode, _ origin: String) {
    let text = unsafe String(cString: curl_easy_strerror(code))
    self.init(Kind(code), origin, text)
  }
}

extension ClientError.Kind {
  fileprivate init(_ code: CURLcode) {
    switch code {
    case CURLE_URL_MALFORMAT: self = .invalidRequest
    case CURLE_COULDNT_RESOLVE_HOST: self = .resolve
    case CURLE_COULDNT_CONNECT: self = .connect
    // No other limit of time is given to curl.
    case CURLE_OPERATION_TIMEDOUT: self = .timeout(.connect)
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_SHUTDOWN_FAILED:
      self = .tls
    case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE, CURLE_SEND_FAIL_REWIND:
      self = .disconnected
    case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT: self = .resources
    default: self = .protocolViolation
    }
  }
}
