// What was read from the files at one moment, as OpenSSL keeps it: one SSL_CTX for each certificate, and which name
// wants which. Never changed after it was built, so every thread may read it; freed when the last session is gone.

internal import COpenSSL
import Core

/// Certificates in OpenSSL's form.
@safe
final class TLSKeys: @unchecked Sendable {
  /// The first is the default.
  private var contexts: [OpaquePointer] = unsafe []
  private var byName: [String: OpaquePointer] = unsafe [:]
  /// The protocols in ALPN's wire form; OpenSSL is handed pointers into it.
  private let protocols: UnsafeMutableBufferPointer<UInt8>

  init(_ role: TLSContext.Role) throws(NetError) {
    switch role {
    case .server(let options):
      unsafe protocols = try TLSKeys.wireForm(options.protocols)
      guard !options.identities.isEmpty else { throw NetError(.configuration, "TLS: no certificate is configured") }
      for identity in options.identities { try addServer(identity, options) }
      unsafe cossl_on_server_name(
        contexts[0],
        { ssl, _, keys in
          unsafe Unmanaged<TLSKeys>.fromOpaque(keys!).takeUnretainedValue().choose(ssl!)
        }, Unmanaged.passUnretained(self).toOpaque())
    case .client(let options):
      unsafe protocols = try TLSKeys.wireForm(options.protocols)
      try addClient(options)
    }
  }

  deinit {
    while let context = unsafe contexts.popLast() { unsafe SSL_CTX_free(context) }
    unsafe protocols.deallocate()
  }

  /// Where every session begins.
  func makeSSL() -> OpaquePointer { unsafe SSL_new(contexts[0])! }

  private func addServer(_ identity: TLSIdentity, _ options: TLSServerOptions) throws(NetError) {
    let context = unsafe try add(unsafe TLS_server_method(), options.versions)
    unsafe try use(identity, context)
    if unsafe !protocols.isEmpty {
      unsafe SSL_CTX_set_alpn_select_cb(
        context,
        { _, chosen, chosenCount, offered, offeredCount, keys in
          let ours = unsafe Unmanaged<TLSKeys>.fromOpaque(keys!).takeUnretainedValue().protocols
          let status = unsafe chosen!.withMemoryRebound(to: UnsafeMutablePointer<UInt8>?.self, capacity: 1) {
            unsafe SSL_select_next_proto($0, chosenCount, ours.baseAddress, UInt32(ours.count), offered, offeredCount)
          }
          return status == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL
        }, Unmanaged.passUnretained(self).toOpaque())
    }
    if let file = options.clientAuthorityFile {
      unsafe try trust(file, context)
      unsafe SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
      unsafe SSL_CTX_set_client_CA_list(context, SSL_load_client_CA_file(file))
    }
    // A resumed session is bound to this server's rules; with client certificates OpenSSL demands it.
    unsafe SSL_CTX_set_session_id_context(context, "cascade", 7)
    for name in unsafe TLSKeys.names(of: context) where unsafe byName[name] == nil { unsafe byName[name] = context }
  }

  private func addClient(_ options: TLSClientOptions) throws(NetError) {
    let context = unsafe try add(unsafe TLS_client_method(), options.versions)
    if let identity = options.identity { unsafe try use(identity, context) }
    if let file = options.authorityFile {
      unsafe try trust(file, context)
    } else if unsafe SSL_CTX_set_default_verify_paths(context) != 1 {
      throw TLSKeys.failure("the system's certificate authorities cannot be read")
    }
    unsafe SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
    if unsafe !protocols.isEmpty {
      // Zero is success, in this one call.
      guard unsafe SSL_CTX_set_alpn_protos(context, protocols.baseAddress, UInt32(protocols.count)) == 0 else {
        throw TLSKeys.failure("the protocols are not accepted")
      }
    }
  }

  /// The rules that hold for both sides.
  private func add(_ method: OpaquePointer?, _ versions: ClosedRange<TLSVersion>) throws(NetError) -> OpaquePointer {
    ERR_clear_error()
    guard let context = unsafe SSL_CTX_new(method) else { throw TLSKeys.failure("no context") }
    unsafe contexts.append(context)
    unsafe cossl_set_rules(context)
    unsafe SSL_CTX_set_security_level(context, 2)
    // Without this a key with a passphrase would make OpenSSL ask for it on the terminal and wait.
    unsafe SSL_CTX_set_default_passwd_cb(context) { _, _, _, _ in -1 }
    let ciphers = "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL:!SHA1"
    guard unsafe cossl_set_versions(context, versions.lowerBound.rawValue, versions.upperBound.rawValue) == 1,
      unsafe SSL_CTX_set_cipher_list(context, ciphers) == 1,
      unsafe cossl_set_groups(context, "X25519:P-256:P-384") == 1
    else { throw TLSKeys.failure("the library refuses our rules") }
    return unsafe context
  }

  private func use(_ identity: TLSIdentity, _ context: OpaquePointer) throws(NetError) {
    ERR_clear_error()
    guard unsafe SSL_CTX_use_certificate_chain_file(context, identity.certificateFile) == 1 else {
      throw TLSKeys.failure("the certificate '\(identity.certificateFile)' cannot be used")
    }
    guard unsafe SSL_CTX_use_PrivateKey_file(context, identity.keyFile, SSL_FILETYPE_PEM) == 1 else {
      throw TLSKeys.failure("the key '\(identity.keyFile)' cannot be used with '\(identity.certificateFile)'")
    }
    guard unsafe SSL_CTX_check_private_key(context) == 1 else {
      throw TLSKeys.failure("the key '\(identity.keyFile)' does not match '\(identity.certificateFile)'")
    }
  }

  private func trust(_ file: String, _ context: OpaquePointer) throws(NetError) {
    ERR_clear_error()
    guard unsafe SSL_CTX_load_verify_locations(context, file, nil) == 1 else {
      throw TLSKeys.failure("the certificate authorities '\(file)' cannot be used")
    }
  }

  /// Says what we were doing and the first thing that OpenSSL had against it.
  private static func failure(_ what: String) -> NetError {
    let code = ERR_peek_error()
    ERR_clear_error()
    guard code != 0, let reason = unsafe ERR_reason_error_string(code) else {
      return NetError(.configuration, "TLS: \(what)")
    }
    return unsafe NetError(.configuration, "TLS: \(what): \(String(cString: reason))")
  }

  // MARK: Protocols and names

  private static func wireForm(_ protocols: [String]) throws(NetError) -> UnsafeMutableBufferPointer<UInt8> {
    var wire: [UInt8] = []
    for name in protocols {
      guard (1...255).contains(name.utf8.count) else { throw NetError(.configuration, "TLS: protocol '\(name)'") }
      wire.append(UInt8(name.utf8.count))
      wire.append(contentsOf: name.utf8)
    }
    let stable = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: wire.count)
    _ = unsafe stable.initialize(from: wire)
    return unsafe stable
  }

  private static func names(of context: OpaquePointer) -> [String] {
    var names: [String] = []
    guard let certificate = unsafe SSL_CTX_get0_certificate(context) else { return [] }
    unsafe withUnsafeMutablePointer(to: &names) { names in
      unsafe cossl_each_dns_name(
        certificate,
        { names, bytes, count in
          let name = unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
          unsafe names!.assumingMemoryBound(to: [String].self).pointee.append(name.lowercased())
        }, names)
    }
    return names
  }

  /// Gives a handshake the certificate for the name it asks for: the exact one, then the wildcard one level up.
  private func choose(_ ssl: OpaquePointer) -> Int32 {
    guard let name = unsafe SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name) else { return SSL_TLSEXT_ERR_NOACK }
    let asked = unsafe String(cString: name).lowercased()
    var context = unsafe byName[asked]
    if unsafe context == nil, let dot = asked.firstIndex(of: ".") { unsafe context = byName["*" + asked[dot...]] }
    if let context = unsafe context, unsafe context != contexts[0] { unsafe SSL_set_SSL_CTX(ssl, context) }
    return SSL_TLSEXT_ERR_OK
  }
}
