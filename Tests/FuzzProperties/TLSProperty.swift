// What must hold of a TLS session for any bytes: garbage ends it and nothing else, however it is cut; and where a
// handshake between two real sessions is tampered with on the wire, nothing is ever delivered that was not sent.

import Core
import Glibc

@testable import Net

public enum TLSProperty {
  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let bytes = input.dropFirst()
    if control & 1 == 0 {
      let whole = state([Array(bytes)])
      precondition(whole == state(Pieces.cut(bytes, Int(control))), "in pieces")
      precondition(whole == .handshaking || whole == .failed, "a session opened without its keys")
    } else {
      tamper(Array(bytes), cut: Int(control))
    }
  }

  /// How a server stands after the pieces.
  private static func state(_ pieces: [[UInt8]]) -> TLSSession.State {
    let session = contexts.value.server.accept()
    for piece in pieces {
      try? session.receive(piece.span) { _ in preconditionFailure("delivered without a handshake") }
      _ = session.takeOutput()
    }
    try? session.receivedEnd()
    return session.state == .failed ? .failed : .handshaking
  }

  /// Carries a handshake and a word each way. Each three bytes of `edits` change one byte on the wire: which of those
  /// that pass, counted on from the last change, and what is flipped in it.
  private static func tamper(_ edits: [UInt8], cut: Int) {
    guard let client = try? contexts.value.client.connect(to: "a.test") else {
      preconditionFailure("a client's session is always made")
    }
    let server = contexts.value.server.accept()
    var wire = Wire(edits)
    var (toServer, toClient): ([UInt8], [UInt8]) = ([], [])
    var (clientSaid, serverSaid) = (false, false)
    while client.outputCount + server.outputCount > 0 {
      wire.carry(client.takeOutput(), to: server, cut, &toServer)
      wire.carry(server.takeOutput(), to: client, cut, &toClient)
      if client.state == .open, !clientSaid {
        clientSaid = true
        try? client.send(word.span)
      }
      if server.state == .open, !serverSaid {
        serverSaid = true
        try? server.send(word.span)
      }
    }
    precondition(word.starts(with: toServer) && word.starts(with: toClient), "delivered what was not sent")
    precondition(wire.changed || toServer == word && toClient == word, "a whole handshake does not come about")
  }

  private static let word = Array("a word".utf8)

  private struct Wire {
    private var edits: ArraySlice<UInt8>
    private var wait = 0
    private(set) var changed = false

    init(_ edits: [UInt8]) {
      self.edits = edits[...]
      next()
    }

    private mutating func next() {
      wait = edits.count >= 3 ? Int(edits[edits.startIndex]) << 8 | Int(edits[edits.startIndex + 1]) : .max
    }

    mutating func carry(_ bytes: Bytes, to session: TLSSession, _ cut: Int, _ delivered: inout [UInt8]) {
      var bytes = bytes.array
      for index in bytes.indices {
        if wait == 0 {
          bytes[index] ^= edits[edits.startIndex + 2]
          if edits[edits.startIndex + 2] != 0 { changed = true }
          edits = edits.dropFirst(3)
          next()
        } else {
          wait -= 1
        }
      }
      for piece in Pieces.cut(bytes[...], cut) { try? session.receive(piece.span) { delivered.append($0) } }
    }
  }

  // MARK: Certificates

  private struct Contexts {
    let server: TLSContext
    let client: TLSContext
  }

  /// Made anew by each process: no private key is kept anywhere.
  private static let contexts: Reused<Contexts> = {
    var folder = Array("/tmp/cascade-fuzz-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&folder) else { preconditionFailure("no folder for a certificate") }
    let path = unsafe String(cString: made)
    defer { _ = unsafe system("rm -rf '\(path)'") }
    let command =
      "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=a.test "
      + "-addext subjectAltName=DNS:a.test -keyout '\(path)/key' -out '\(path)/certificate' 2>/dev/null"
    guard unsafe system(command) == 0,
      let server = try? TLSContext(
        server: TLSServerOptions(
          identities: [TLSIdentity(certificateFile: path + "/certificate", keyFile: path + "/key")],
          protocols: ["h2", "http/1.1"])),
      let client = try? TLSContext(client: TLSClientOptions(authorityFile: path + "/certificate", protocols: ["h2"]))
    else { preconditionFailure("no certificate could be made") }
    return Reused(Contexts(server: server, client: client))
  }()
}
