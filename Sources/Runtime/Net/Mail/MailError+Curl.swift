// What libcurl says, and how far the conversation was, in our words.

internal import CCurl

extension MailError {
  init(_ code: CURLcode, _ conversation: SMTPConversation) {
    let text = unsafe String(cString: curl_easy_strerror(code))
    let status = conversation.status
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: self.init(.resolve, text)
    case CURLE_COULDNT_CONNECT: self.init(.connect, text)
    case CURLE_OPERATION_TIMEDOUT: self.init(.timeout, "the mail server took too long")
    case CURLE_LOGIN_DENIED: self.init(.login, "the mail server refuses the login", status: status)
    case CURLE_USE_SSL_FAILED: self.init(.noTLS, "the mail server offers no STARTTLS", status: status)
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
      self.init(.tls, text)
    case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT: self.init(.resources, text)
    case _ where (status ?? 0) >= 400: self.init(refusedAt: conversation.stage, status)
    case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE:
      self.init(.disconnected, "the mail server left in the midst of it", status: status)
    default: self.init(.protocolViolation, text, status: status)
    }
  }

  private init(refusedAt stage: SMTPConversation.Stage, _ status: Int?) {
    switch stage {
    case .opening: self.init(.refusedMessage, "the mail server refuses us", status: status)
    case .sender: self.init(.refusedSender, "the mail server refuses the sender", status: status)
    case .recipient: self.init(.refusedRecipient, "the mail server refuses a recipient", status: status)
    case .message: self.init(.refusedMessage, "the mail server refuses the message", status: status)
    }
  }
}
