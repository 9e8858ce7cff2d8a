// The openssl command as the client of a session over a real socket: a peer that is not our code, and that can be told
// to renegotiate and to update keys.

import Core
import Glibc

@testable import Net

struct OpenSSLPeer {
  private let context: TLSContext
  private let listener: Int32
  private let port: UInt16
  private let arguments: String

  init(_ context: TLSContext, _ arguments: String) throws {
    self.context = context
    self.arguments = arguments
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    let descriptor = listener
    let bound = unsafe try SocketAddress("127.0.0.1:0").withSockAddr { raw, length in
      unsafe bind(descriptor, raw, length)
    }
    guard bound == 0, listen(listener, 8) == 0, let port = SocketAddress.bound(listener)?.port else {
      throw NetError(.system, "no listener")
    }
    self.port = port
  }

  /// Starts the command, tells it `commands`, one at a time, and serves its connections until each ends.
  func serve<Result>(
    connections: Int, commands: [String] = [], _ result: (TLSSession) -> Result
  ) throws -> [Result] {
    let command = "exec openssl s_client -connect 127.0.0.1:\(port) -servername a.test \(arguments) >/dev/null 2>&1"
    guard let peer = unsafe popen(command, "we") else { throw NetError(.system, "popen") }
    // In this order: a connection that nobody accepts is reset, and the command ends.
    defer { unsafe pclose(peer) }
    defer { close(listener) }
    var results: [Result] = []
    for _ in 0..<connections {
      let descriptor = accept(listener, nil, nil)
      let session = context.accept()
      var rest = commands[...]
      serve(session, descriptor) {
        guard let next = rest.popFirst() else { return false }
        unsafe fputs(next, peer)
        unsafe fflush(peer)
        return true
      }
      results.append(result(session))
      // A command that another test started in between may hold the descriptor too: end the connection itself.
      shutdown(descriptor, Int32(SHUT_RDWR))
      close(descriptor)
    }
    return results
  }

  private func serve(_ session: TLSSession, _ descriptor: Int32, _ nextCommand: () -> Bool) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while session.state == .handshaking || session.state == .open {
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if unsafe poll(&watched, 1, session.state == .open ? 5 : 5_000) == 0 {
        // Quiet: the peer waits for what it is told next; without more to tell, for our goodbye.
        if !nextCommand() { session.close() }
      } else {
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { break }
        try? session.receive(buffer.span.extracting(0..<count)) { _ in }
      }
      let output = session.takeOutput().array
      _ = unsafe output.withUnsafeBytes {
        unsafe send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
    }
  }
}
