// Translates OpenSSL's error queue, once, into whose fault it was. The queue belongs to the thread, not to a session, so
// it is emptied before each call and read right after.

internal import COpenSSL

enum TLSFailure {
  /// Reads why the last operation on `ssl` failed, and empties the queue, which the whole thread shares.
  static func read(_ ssl: OpaquePointer) -> NetError {
    let code = ERR_peek_error()
    ERR_clear_error()
    let reason = cossl_reason(code)
    let text = unsafe ERR_reason_error_string(code).map { unsafe String(cString: $0) } ?? "the session is broken"
    switch reason {
    case SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST:
      return NetError(.plainHTTP, "TLS: the peer speaks plain HTTP")
    case SSL_R_CERTIFICATE_VERIFY_FAILED:
      let why = unsafe String(cString: X509_verify_cert_error_string(SSL_get_verify_result(ssl)))
      return NetError(.certificate, "TLS: the peer's certificate is refused: \(why)")
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
      return NetError(.certificate, "TLS: the peer shows no certificate")
    case SSL_AD_REASON_OFFSET..<(SSL_AD_REASON_OFFSET + 256):
      let alert = reason - SSL_AD_REASON_OFFSET
      return NetError(certificateAlerts.contains(alert) ? .certificate : .badInput, "TLS: the peer refuses: \(text)")
    default:
      return NetError(.badInput, "TLS: \(text)")
    }
  }

  /// The alerts by which a peer says that it does not like our certificate.
  private static let certificateAlerts: [Int32] = [
    SSL_AD_BAD_CERTIFICATE, SSL_AD_UNSUPPORTED_CERTIFICATE, SSL_AD_CERTIFICATE_REVOKED, SSL_AD_CERTIFICATE_EXPIRED,
    SSL_AD_CERTIFICATE_UNKNOWN, SSL_AD_UNKNOWN_CA, 116,
  ]
}
