// A descriptor with a peer, between being accepted (or connected) and becoming a `Connection`; it closes itself when
// nobody takes it.

public import Core
internal import Glibc

/// A connected socket that nobody speaks on yet.
public struct ConnectedSocket: ~Copyable {
  public let loop: Loop
  public let remote: SocketAddress
  let tls: TLSSession?
  let expectsProxyHeader: Bool
  private var descriptor: Int32

  init(_ descriptor: Int32, _ remote: SocketAddress, on loop: Loop, tls: TLSSession?, expectsProxyHeader: Bool) {
    self.descriptor = descriptor
    self.remote = remote
    self.loop = loop
    self.tls = tls
    self.expectsProxyHeader = expectsProxyHeader
  }

  consuming func release() -> Int32 {
    let taken = descriptor
    descriptor = -1
    return taken
  }

  deinit { if descriptor >= 0 { _ = Glibc.close(descriptor) } }
}
