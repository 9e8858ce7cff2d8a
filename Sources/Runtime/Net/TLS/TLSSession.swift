// TLS of one connection, either side, without I/O: ciphertext is put in, plaintext comes out, and what must be sent
// collects until it is taken. It belongs to its connection's loop.
//
// States: handshaking → open → closed (we said goodbye), or failed from anywhere. Whatever fails is the peer's doing
// or the network's; what is left to take then is the alert that tells the peer, worth one attempt to send. That the
// peer has said goodbye is told apart from the state: until we close too, we may still send.

internal import COpenSSL
public import Core

/// TLS of one connection.
@safe
public final class TLSSession {
  public enum State: Sendable {
    case handshaking
    case open
    case closed
    case failed
  }

  /// What a peer may send before it has proved anything.
  public static let maxHandshakeBytes = 64 * 1024
  /// Key updates and the like that come for nothing; data earns more of them.
  static let maxLateMessages = 256
  static let bytesPerLateMessage = 64 * 1024
  /// The most that one record holds, so the most that is delivered at once.
  static let recordBytes = 16 * 1024

  public private(set) var state = State.handshaking
  /// The peer has said goodbye: everything it sent has arrived.
  public private(set) var peerHasClosed = false
  /// What ALPN settled on.
  public private(set) var negotiatedProtocol: String?
  public let isServer: Bool

  private let ssl: OpaquePointer
  private let keys: TLSKeys
  private var output: [UInt8] = []
  /// What the present call of `receive` brought and OpenSSL has not taken yet.
  private var input = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
  private var handshakeBytes = 0
  private var sawFirstByte = false
  private(set) var lateMessages = 0
  private var plaintextBytes = 0
  private var limitReached: NetError?

  convenience init(accepting keys: TLSKeys) {
    self.init(keys, isServer: true)
    unsafe SSL_set_accept_state(ssl)
  }

  convenience init(connectingTo host: String, _ keys: TLSKeys) throws(NetError) {
    self.init(keys, isServer: false)
    try expect(host)
    unsafe SSL_set_connect_state(ssl)
    try shakeHands()
  }

  private init(_ keys: TLSKeys, isServer: Bool) {
    self.keys = keys
    self.isServer = isServer
    unsafe ssl = keys.makeSSL()
    let bio = unsafe BIO_new(TLSSession.transport)!
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe BIO_set_data(bio, context)
    unsafe SSL_set_bio(ssl, bio, bio)
    unsafe cossl_on_message(
      ssl,
      { wrote, _, type, _, _, _, session in
        guard wrote == 0, type == SSL3_RT_HANDSHAKE else { return }
        unsafe Unmanaged<TLSSession>.fromOpaque(session!).takeUnretainedValue().sawHandshakeMessage()
      }, context)
  }

  deinit { unsafe SSL_free(ssl) }

  private func expect(_ host: String) throws(NetError) {
    let accepted: Bool
    if let address = IPAddress(parsing: host.utf8.span) {
      accepted = unsafe X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), address.description) == 1
    } else {
      unsafe SSL_set_hostflags(ssl, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
      accepted =
        unsafe !host.isEmpty && !host.utf8.contains(0) && SSL_set1_host(ssl, host) == 1
        && cossl_set_host_name(ssl, host) == 1
    }
    guard accepted else { throw NetError(.configuration, "TLS: '\(host)' is no host name") }
  }

  // MARK: Receiving

  /// Takes all of `ciphertext` and delivers what it holds, a record at most at a time; `deliver` may send and close.
  public func receive(_ ciphertext: Span<UInt8>, _ deliver: (Span<UInt8>) -> Void) throws(NetError) {
    guard state == .handshaking || state == .open, !ciphertext.isEmpty else { return }
    try checkFirstByte(ciphertext[0])
    try unsafe ciphertext.withUnsafeBufferPointer { bytes throws(NetError) in
      unsafe input = UnsafeRawBufferPointer(bytes)
      defer { unsafe input = UnsafeRawBufferPointer(start: nil, count: 0) }
      if state == .handshaking { try shakeHands() }
      if state == .open { try readAll(deliver) }
    }
  }

  /// The transport has ended: throws when the peer had more to say, for all we know.
  public func receivedEnd() throws(NetError) {
    guard !peerHasClosed, state == .handshaking || state == .open else { return }
    let during = state == .handshaking ? " during the handshake" : " without a goodbye"
    state = .failed
    throw NetError(.truncated, "TLS: the connection ended\(during)")
  }

  /// A stranger is told from his first byte, before OpenSSL waits for the rest of a record that never was.
  private func checkFirstByte(_ byte: UInt8) throws(NetError) {
    guard !sawFirstByte else { return }
    sawFirstByte = true
    if Int32(byte) == SSL3_RT_HANDSHAKE || !isServer && Int32(byte) == SSL3_RT_ALERT { return }
    state = .failed
    if isServer, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
      throw NetError(.plainHTTP, "TLS: the peer speaks plain HTTP")
    }
    throw NetError(.badInput, "TLS: the peer does not speak it")
  }

  private func shakeHands() throws(NetError) {
    ERR_clear_error()
    let status = unsafe SSL_do_handshake(ssl)
    guard status == 1 else {
      if unsafe SSL_get_error(ssl, status) == SSL_ERROR_WANT_READ { return }
      throw fail(status)
    }
    state = .open
    var name: UnsafePointer<UInt8>?
    var count: UInt32 = 0
    unsafe SSL_get0_alpn_selected(ssl, &name, &count)
    if count > 0 {
      negotiatedProtocol = unsafe String(
        decoding: UnsafeBufferPointer(start: name, count: Int(count)), as: UTF8.self)
    }
  }

  private func readAll(_ deliver: (Span<UInt8>) -> Void) throws(NetError) {
    let scratch = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: TLSSession.recordBytes)
    defer { unsafe scratch.deallocate() }
    while state == .open, !peerHasClosed {
      ERR_clear_error()
      let count = unsafe SSL_read(ssl, scratch.baseAddress, Int32(scratch.count))
      if count > 0 {
        plaintextBytes &+= Int(count)
        unsafe deliver(UnsafeBufferPointer(start: scratch.baseAddress, count: Int(count)).span)
        continue
      }
      switch unsafe SSL_get_error(ssl, count) {
      case SSL_ERROR_WANT_READ: return
      case SSL_ERROR_ZERO_RETURN: peerHasClosed = true
      default: throw fail(count)
      }
    }
  }

  // MARK: Sending

  /// Encrypts `plaintext` behind what is already waiting to be taken.
  public func send(_ plaintext: Span<UInt8>) throws(NetError) {
    guard state == .open else { throw NetError(.closed, "TLS: the session is not open") }
    guard !plaintext.isEmpty else { return }
    output.reserveCapacity(output.count + plaintext.count + (plaintext.count / TLSSession.recordBytes + 1) * 64)
    let status = try unsafe plaintext.withUnsafeBufferPointer { bytes throws(NetError) in
      guard let count = Int32(exactly: bytes.count) else { throw NetError(.limit, "TLS: 2 GiB in one piece") }
      ERR_clear_error()
      return unsafe SSL_write(ssl, bytes.baseAddress, count)
    }
    // The transport takes everything, so there is no "later": less than all is an error.
    guard status == plaintext.count else { throw fail(status) }
  }

  /// Says goodbye; what the peer still sends is ignored.
  public func close() {
    guard state == .open else {
      if state == .handshaking { state = .closed }
      return
    }
    state = .closed
    ERR_clear_error()
    unsafe SSL_shutdown(ssl)
  }

  public var outputCount: Int { output.count }

  /// What must be sent now; without a copy.
  public func takeOutput() -> Bytes {
    let taken = output
    output = []
    return Bytes(taken)
  }

  // MARK: About the peer

  public var version: TLSVersion? { unsafe TLSVersion(rawValue: SSL_version(ssl)) }
  /// The name that the client asked for.
  public var serverName: String? {
    unsafe SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name).map { unsafe String(cString: $0) }
  }
  public var wasResumed: Bool { unsafe SSL_session_reused(ssl) == 1 }

  private func fail(_ status: Int32) -> NetError {
    state = .failed
    return unsafe limitReached ?? TLSFailure.read(ssl)
  }

  /// After the handshake nothing of the kind is needed but a key update or a ticket now and then.
  private func sawHandshakeMessage() {
    guard state == .open else { return }
    lateMessages += 1
    if lateMessages > TLSSession.maxLateMessages + plaintextBytes / TLSSession.bytesPerLateMessage {
      limitReached = NetError(.limit, "TLS: the peer floods the session with key updates")
    }
  }

  // MARK: The transport under OpenSSL

  /// A BIO that reads straight from the caller's bytes and writes to `output`: OpenSSL keeps no buffers of its own.
  nonisolated(unsafe) private static let transport: OpaquePointer? = {
    let method = unsafe BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "session")
    unsafe BIO_meth_set_read(method) { bio, target, count in
      unsafe TLSSession.owner(bio).give(bio!, target!, Int(count))
    }
    unsafe BIO_meth_set_write(method) { bio, source, count in
      unsafe TLSSession.owner(bio).output.append(
        contentsOf: UnsafeRawBufferPointer(start: source, count: Int(count)))
      return count
    }
    unsafe BIO_meth_set_ctrl(method) { _, command, _, _ in command == BIO_CTRL_FLUSH ? 1 : 0 }
    unsafe BIO_meth_set_create(method) { bio in
      unsafe BIO_set_init(bio, 1)
      return 1
    }
    return unsafe method
  }()

  private static func owner(_ bio: OpaquePointer?) -> TLSSession {
    unsafe Unmanaged<TLSSession>.fromOpaque(BIO_get_data(bio)).takeUnretainedValue()
  }

  /// Hands OpenSSL the next bytes, or "not yet", or nothing more when the peer has gone too far.
  private func give(_ bio: OpaquePointer, _ target: UnsafeMutablePointer<CChar>, _ wanted: Int) -> Int32 {
    unsafe cossl_clear_retry(bio)
    guard limitReached == nil else { return -1 }
    let count = unsafe min(wanted, input.count)
    guard count > 0 else {
      unsafe cossl_set_retry_read(bio)
      return -1
    }
    if state == .handshaking {
      handshakeBytes += count
      guard handshakeBytes <= TLSSession.maxHandshakeBytes else {
        limitReached = NetError(.limit, "TLS: the handshake is longer than \(TLSSession.maxHandshakeBytes) bytes")
        return -1
      }
    }
    unsafe UnsafeMutableRawPointer(target).copyMemory(from: input.baseAddress!, byteCount: count)
    unsafe input = UnsafeRawBufferPointer(rebasing: input.dropFirst(count))
    return Int32(count)
  }
}
