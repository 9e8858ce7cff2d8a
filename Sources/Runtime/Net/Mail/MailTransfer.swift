// One message on its way, on a worker's thread from the first byte to the last. libcurl's blocking interface, and not the
// loop's: when a connection to a mail server is closed, libcurl says QUIT and waits for the answer whoever's thread it is.

internal import CCurl
internal import Core
internal import Glibc

final class MailTransfer {
  private static let goodbyeSeconds = 2

  private let easy: CurlEasy
  private let upload: Upload
  private let isUnwanted: () -> MailError.Kind?
  private var conversation = SMTPConversation()
  private var done: ((Result<Void, MailError>) -> Void)?

  /// `isUnwanted` is asked about once a second, and says why.
  init(
    _ message: MailMessage, to server: MailServer, within time: Duration, isUnwanted: @escaping () -> MailError.Kind?
  ) throws(MailError) {
    guard let easy = CurlEasy() else { throw MailError(.resources, "no memory for a transfer") }
    self.easy = easy
    self.isUnwanted = isUnwanted
    upload = Upload(message.rendered)
    configure(server, time)
    configureTrust(server)
    if let login = server.login { configureLogin(login) }
    easy.set(CURLOPT_MAIL_FROM, "<\(message.from.address.text)>")
    easy.set(CURLOPT_MAIL_RCPT, list: message.to.map { "<\($0.address.text)>" })
    easy.set(CURLOPT_UPLOAD, 1)
    easy.set(CURLOPT_INFILESIZE_LARGE, size: upload.length ?? -1)
  }

  /// Calls `done` once, as soon as it is known how this ends. libcurl may still say goodbye then, to a server that does
  /// not listen any more.
  func run(_ done: @escaping (Result<Void, MailError>) -> Void) {
    self.done = done
    let code = easy.perform()
    decide(code == CURLE_OK ? .success(()) : .failure(MailError(code, conversation)))
  }

  private func decide(_ outcome: Result<Void, MailError>) {
    done?(outcome)
    done = nil
  }

  // MARK: Settings

  private func configure(_ server: MailServer, _ time: Duration) {
    easy.set(CURLOPT_URL, server.url)
    easy.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    easy.set(CURLOPT_NOSIGNAL, 1)
    easy.set(CURLOPT_PROXY, "")
    let milliseconds = max(1, Int(time.milliseconds))
    easy.set(CURLOPT_TIMEOUT_MS, milliseconds)
    easy.set(CURLOPT_CONNECTTIMEOUT_MS, max(1, min(milliseconds, Int(server.connectTimeout.milliseconds))))
    // Two minutes otherwise. And closed at once, by this handle: a connection that is kept is closed by one of curl's
    // own, which has none of these limits.
    easy.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, (milliseconds + 999) / 1_000)
    easy.set(CURLOPT_FORBID_REUSE, 1)
    var calls = ccurl_callbacks()
    // Left out, curl would take the context for a file to write the server's lines to.
    unsafe calls.head = { _, size, count, _ in size * count }
    unsafe calls.body = { _, size, count, _ in size * count }
    unsafe calls.upload = { bytes, _, count, context in
      let room = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: count)
      return unsafe MailTransfer.from(context).send(into: room)
    }
    unsafe calls.open = { _, _, address in
      let type = unsafe address!.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
      return unsafe socket(address!.pointee.family, type, address!.pointee.protocol)
    }
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe easy.set(calls, context: context)
    unsafe easy.watch(
      { _, kind, bytes, count, context in
        let line = unsafe UnsafeRawBufferPointer(start: bytes, count: count).bindMemory(to: UInt8.self)
        unsafe MailTransfer.from(context).saw(kind, line.span)
        return 0
      },
      { context, _, _, _, _ in unsafe MailTransfer.from(context).goesOn() ? 0 : 1 }, context: context)
  }

  private func configureTrust(_ server: MailServer) {
    let wanted =
      switch server.security {
      case .none: CURLUSESSL_NONE
      case .startTLSIfOffered: CURLUSESSL_TRY
      case .startTLS, .tls: CURLUSESSL_ALL
      }
    easy.set(CURLOPT_USE_SSL, Int(wanted.rawValue))
    easy.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    switch server.trust {
    case .system: break
    case .authorities(let file): easy.set(CURLOPT_CAINFO, file)
    case .anyone:
      easy.set(CURLOPT_SSL_VERIFYPEER, 0)
      easy.set(CURLOPT_SSL_VERIFYHOST, 0)
    }
  }

  private func configureLogin(_ login: MailServer.Login) {
    easy.set(CURLOPT_USERNAME, login.user)
    easy.set(CURLOPT_PASSWORD, login.password.reveal())
    easy.set(CURLOPT_LOGIN_OPTIONS, login.mechanisms.map { "AUTH=\($0.rawValue)" }.joined(separator: ";"))
    // The password in the first message, which saves a round.
    easy.set(CURLOPT_SASL_IR, 1)
  }

  // MARK: What curl tells

  private static func from(_ context: UnsafeMutableRawPointer!) -> MailTransfer {
    unsafe Unmanaged<MailTransfer>.fromOpaque(context).takeUnretainedValue()
  }

  private func send(into room: UnsafeMutableRawBufferPointer) -> Int {
    if case .taken(let count) = unsafe upload.take(into: room) { count } else { 0 }
  }

  private func saw(_ kind: curl_infotype, _ line: Span<UInt8>) {
    if kind == CURLINFO_HEADER_OUT {
      conversation.sent(line)
      // The limit for all of it does not hold for the goodbye.
      if conversation.isOver { easy.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, MailTransfer.goodbyeSeconds) }
    } else if kind == CURLINFO_HEADER_IN {
      conversation.received(line)
      if conversation.isAccepted { decide(.success(())) }
    }
  }

  private func goesOn() -> Bool {
    guard let why = isUnwanted() else { return true }
    decide(.failure(MailError(why, "the message is not wanted any more")))
    return false
  }
}
