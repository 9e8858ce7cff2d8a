// TLS between the socket and the subclass: ciphertext in, plaintext to `received`; what the subclass wrote becomes
// ciphertext a little ahead of the socket, never more than `sealAhead`, so that a slow peer holds plaintext once and
// ciphertext hardly at all.

internal import Core

extension Connection {
  private static let sealAhead = 64 * 1024

  final func decrypt(_ bytes: Span<UInt8>) {
    guard let tls else { return }
    let wasHandshaking = tls.state == .handshaking
    inDecrypt = true
    var failure: NetError?
    do throws(NetError) {
      try tls.receive(bytes) { plaintext in
        if state == .starting { becomeOpen() }
        if state == .open { received(plaintext) }
      }
    } catch {
      failure = error
    }
    inDecrypt = false
    if abortedInDecrypt != nil { return end(abortedInDecrypt) }
    // A handshake that completes without data behind it opens the connection all the same.
    if wasHandshaking && tls.state == .open && state == .starting { becomeOpen() }
    if let failure { return fail(tls, failure) }
    if tls.peerHasClosed && state == .open && !peerEnded {
      peerEnded = true
      updateInterest()
      peerFinished()
    }
  }

  /// The alert that names the failure still goes out, as far as the socket takes it at once.
  private func fail(_ tls: TLSSession, _ error: NetError) {
    sealed.append(tls.takeOutput(), loop)
    flush()
    end(error)
  }

  /// Turns what was written into ciphertext.
  final func encrypt() {
    guard let tls else { return }
    if tls.outputCount > 0 { sealed.append(tls.takeOutput(), loop) }
    guard tls.state == .open, sealed.count < Connection.sealAhead else { return }
    var failure: NetError?
    output.take(Connection.sealAhead) { piece in
      do throws(NetError) { try tls.send(piece) } catch { failure = error }
    }
    if state == .closing && output.isEmpty { tls.close() }
    if tls.outputCount > 0 { sealed.append(tls.takeOutput(), loop) }
    if let failure { end(failure) }
  }
}
