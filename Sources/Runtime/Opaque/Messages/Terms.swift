// What stands before the standard's own message when a password is set: the version of the server's secrets and the
// stretching. The client gives them back with its upload, so a server whose settings changed meanwhile knows which it was.

struct Terms: Equatable {
  static let count = 4 + KeyStretching.encodedCount
  let version: UInt32
  let stretching: KeyStretching
  /// What follows them.
  let rest: [UInt8]

  init(version: UInt32, _ stretching: KeyStretching) {
    self.version = version
    self.stretching = stretching
    rest = []
  }

  init(leading bytes: [UInt8]) throws(OpaqueError) {
    guard bytes.count >= Terms.count else { throw .wrongLength(expected: Terms.count, got: bytes.count) }
    version = UInt32(bigEndian: bytes.prefix(4))
    stretching = try KeyStretching(decoding: Array(bytes[4..<Terms.count]))
    rest = Array(bytes.dropFirst(Terms.count))
  }

  func encoded() -> [UInt8] { version.bigEndianBytes + stretching.encoded() }
}
