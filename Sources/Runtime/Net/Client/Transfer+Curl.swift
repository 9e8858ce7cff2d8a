// How a transfer is told to libcurl, and what libcurl tells it. All callbacks come on the loop's thread while curl is on
// the stack: they take note and wake somebody, and call nothing of curl.

internal import CCurl
internal import Core
internal import Glibc

extension Transfer {
  static func upload(for request: ClientRequest) -> Upload? {
    switch request.body {
    case .none:
      // These mean a body by themselves: an empty one says "content-length: 0".
      ["POST", "PUT", "PATCH"].contains(request.method) ? Upload(Bytes()) : nil
    case .bytes(let bytes): Upload(bytes)
    case .stream(let length, let pull): Upload(length: length, pull: pull)
    }
  }

  func configure(_ request: ClientRequest) {
    easy.set(CURLOPT_URL, url.text)
    easy.set(CURLOPT_NOSIGNAL, 1)
    // Without it the removal of a transfer waits for the thread that looks up its name: ten seconds, measured.
    easy.set(CURLOPT_QUICK_EXIT, 1)
    easy.set(CURLOPT_PROXY, "")
    easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
    easy.set(CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(options.connectTimeout.milliseconds)))
    if let path = options.unixSocket { easy.set(CURLOPT_UNIX_SOCKET_PATH, path) }
    configureBody(request)
    configureVersion()
    configureTrust()
    unsafe easy.set(Transfer.callbacks, context: Unmanaged.passUnretained(self).toOpaque())
  }

  private func configureBody(_ request: ClientRequest) {
    var lines = request.fields.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    if request.method == "HEAD" {
      easy.set(CURLOPT_NOBODY, 1)
    } else {
      if let upload {
        easy.set(CURLOPT_UPLOAD, 1)
        easy.set(CURLOPT_INFILESIZE_LARGE, size: upload.length ?? -1)
      }
      easy.set(CURLOPT_CUSTOMREQUEST, request.method)
    }
    if let wait = options.expectContinue, upload != nil {
      lines.append("Expect: 100-continue")
      easy.set(CURLOPT_EXPECT_100_TIMEOUT_MS, max(1, Int(wait.milliseconds)))
    } else {
      lines.append("Expect:")
    }
    if options.decompress { easy.set(CURLOPT_ACCEPT_ENCODING, "gzip") }
    easy.set(fields: lines)
  }

  private func configureVersion() {
    let version =
      switch options.version {
      case .http1: CURL_HTTP_VERSION_1_1
      case .http2: CURL_HTTP_VERSION_2TLS
      case .http2PriorKnowledge: CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE
      }
    easy.set(CURLOPT_HTTP_VERSION, Int(version))
    guard case .http2PriorKnowledge = options.version, !url.isSecure else { return }
    // curl 7.88 puts HTTP/2 on such a connection a second time when it is used again (curl issue 10634).
    easy.set(CURLOPT_FRESH_CONNECT, 1)
    easy.set(CURLOPT_FORBID_REUSE, 1)
  }

  private func configureTrust() {
    guard url.isSecure else { return }
    easy.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    switch options.trust {
    case .system: break
    case .authorities(let file): easy.set(CURLOPT_CAINFO, file)
    case .anyone:
      easy.set(CURLOPT_SSL_VERIFYPEER, 0)
      easy.set(CURLOPT_SSL_VERIFYHOST, 0)
    }
  }

  // MARK: What curl tells

  private static func from(_ context: UnsafeMutableRawPointer!) -> Transfer {
    unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  }

  private static var callbacks: ccurl_callbacks {
    unsafe ccurl_callbacks(
      head: { bytes, _, count, context in
        let line = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
        return unsafe Transfer.from(context).received(headLine: line.bindMemory(to: UInt8.self).span) ? count : 0
      },
      body: { bytes, _, count, context in
        let piece = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
        let taken = unsafe Transfer.from(context).received(body: piece.bindMemory(to: UInt8.self).span)
        return taken ? count : Int(CURL_WRITEFUNC_PAUSE)
      },
      upload: { bytes, _, count, context in
        let room = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: count)
        return unsafe Transfer.from(context).send(into: room)
      },
      rewind: { context, place, origin in
        let upload = unsafe Transfer.from(context).upload
        return origin == SEEK_SET && upload?.rewind(to: Int(place)) ?? false ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_CANTSEEK
      },
      open: { context, _, address in
        unsafe Transfer.from(context).open(address!)
      },
      connected: { context, _, _, _, _ in
        unsafe Transfer.from(context).connected()
        return CURL_PREREQFUNC_OK
      })
  }

  private func received(headLine line: Span<UInt8>) -> Bool {
    lastMove = .now
    switch machine.line(line) {
    case .more: return true
    case .complete(let head):
      arrived(head)
      return true
    case .tooLarge:
      finding = ClientError(.tooLarge, url.origin, "the head is over \(client.limits.maxHeadBytes) bytes")
    case .malformed:
      finding = ClientError(.protocolViolation, url.origin, "the status line is not well-formed")
    }
    return false
  }

  /// False leaves the piece with curl until the reader has taken what is here.
  private func received(body piece: Span<UInt8>) -> Bool {
    lastMove = .now
    guard buffer.isEmpty || buffer.count + piece.count <= client.limits.maxBufferedBytes else {
      receivingMustRest()
      return false
    }
    buffer.append(piece)
    wake()
    return true
  }

  private func send(into room: UnsafeMutableRawBufferPointer) -> Int {
    lastMove = .now
    guard let upload else { return 0 }
    switch unsafe upload.take(into: room) {
    case .taken(let count): return count
    case .end: return 0
    case .rest:
      sendingMustRest()
      return Int(CURL_READFUNC_PAUSE)
    case .broken:
      finding = ClientError(.bodySource, url.origin, "the body has not the length that was announced")
      return Int(CURL_READFUNC_ABORT)
    }
  }

  private func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    if let permit = client.permit, let peer = unsafe Transfer.peer(address), !permit(peer) {
      finding = ClientError(.refusedAddress, url.origin, "the address is not permitted")
      return CURL_SOCKET_BAD
    }
    let type = unsafe address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return unsafe socket(address.pointee.family, type, address.pointee.protocol)
  }

  /// Nil for a Unix socket, which only configuration names.
  private static func peer(_ address: UnsafeMutablePointer<curl_sockaddr>) -> SocketAddress? {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var port: UInt16 = 0
    switch unsafe ccurl_address(address, &high, &low, &port) {
    case 4: return .ip(IPAddress(v4: UInt32(truncatingIfNeeded: low)), port: port)
    case 16: return .ip(IPAddress(high: high, low: low), port: port)
    default: return nil
    }
  }
}
